// Locks the revision node, then raises it: the first statement of every transaction, so that writers queue up here.
// The write to `lockedBy` takes the node's lock before its value is read, or two writers could raise it to the same.
// $transactionId  any text that differs between transactions
// row             value (the new revision, integer from 1)
MERGE (revision:Revision {id: 'revision'})
SET revision.lockedBy = $transactionId
WITH revision
SET revision.value = coalesce(revision.value, 0) + 1
RETURN revision.value AS value
