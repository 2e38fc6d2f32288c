// Takes out who holds which role in a chain, before it is written anew.
MATCH (role:ChainRole)
DETACH DELETE role
