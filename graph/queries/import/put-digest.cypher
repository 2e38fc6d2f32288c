// Remembers what a source was when it was loaded, so that it is not loaded twice.
// $id      id of the record of this load
// $source  what was loaded: a document's id, or 'reference'
// $digest  SHA-256 of all that the result depends on
MERGE (load:Entity {id: $id})
SET load:Load, load.source = $source, load.digest = $digest
