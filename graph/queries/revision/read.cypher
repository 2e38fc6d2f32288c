// The revision of the data: one more with every committed transaction. No row while nothing was ever written.
// row         value (integer from 1)
MATCH (revision:Revision {id: 'revision'})
RETURN revision.value AS value
