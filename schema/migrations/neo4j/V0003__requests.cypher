// Consumer requests: each as its happenings add up, whom it is of by keyed token, and the register of what stands.
CREATE CONSTRAINT request_id IF NOT EXISTS FOR (n:Request) REQUIRE n.id IS UNIQUE;
CREATE INDEX request_due IF NOT EXISTS FOR (n:Request) ON (n.dueOn);
CREATE INDEX request_open IF NOT EXISTS FOR (n:Request) ON (n.open, n.dueOn);
CREATE INDEX request_unplanned IF NOT EXISTS FOR (n:Request) ON (n.unplanned);
CREATE INDEX request_received IF NOT EXISTS FOR (n:Request) ON (n.receivedOn);
CREATE INDEX request_erasable IF NOT EXISTS FOR (n:Request) ON (n.erasable, n.answeredOn);
CREATE CONSTRAINT happening_key IF NOT EXISTS FOR (n:Happening) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT subject_token IF NOT EXISTS FOR (n:Subject) REQUIRE n.token IS UNIQUE;
CREATE CONSTRAINT link_hash IF NOT EXISTS FOR (n:Link) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT plan_key IF NOT EXISTS FOR (n:Plan) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT standing_key IF NOT EXISTS FOR (n:Standing) REQUIRE n.key IS UNIQUE;
CREATE INDEX standing_token IF NOT EXISTS FOR (n:Standing) ON (n.token);
CREATE CONSTRAINT standing_change IF NOT EXISTS FOR (n:StandingChange) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT standing_count IF NOT EXISTS FOR (n:StandingCount) REQUIRE n.kind IS UNIQUE;
CREATE CONSTRAINT standing_register IF NOT EXISTS FOR (n:StandingRegister) REQUIRE n.one IS UNIQUE;
CREATE CONSTRAINT template_key IF NOT EXISTS FOR (n:Template) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT ledger_key IF NOT EXISTS FOR (n:LedgerKey) REQUIRE n.one IS UNIQUE;
// Whoever changes the register takes this node first, so that its changes are numbered in the order they become visible.
MERGE (n:StandingRegister {one: 1}) ON CREATE SET n.number = 0;
