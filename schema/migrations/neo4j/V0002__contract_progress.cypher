// Contracts kept before there was a state of signature were all signed.
MATCH (n:Contract) WHERE n.progress IS NULL SET n.progress = 'in_force';
