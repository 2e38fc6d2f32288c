// What has been loaded, with the digest of its source then.
// row  source, digest
MATCH (load:Load)
RETURN load.source AS source, load.digest AS digest
ORDER BY source
