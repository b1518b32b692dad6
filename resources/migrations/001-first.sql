-- The first form of a project file: a table for each kind of record of the catalogue, and the change log.
-- No UNIQUE but keys, no NOT NULL on fields, no CHECK over several fields: merging copies must not
-- fail on what the catalogue's rules are there to say. RESTRICT is a net: the door removes what hangs
-- on a record itself, so that each removal is an entry of the log.

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT,
    diary_number TEXT,
    owner TEXT,
    fund_period TEXT,
    programme_area TEXT,
    region TEXT,
    country TEXT CHECK (length(country) = 2),
    applied_on TEXT CHECK (length(applied_on) = 10),
    decided_on TEXT CHECK (length(decided_on) = 10),
    mobilisation_from TEXT CHECK (length(mobilisation_from) = 10),
    implementation_from TEXT CHECK (length(implementation_from) = 10),
    end_date TEXT CHECK (length(end_date) = 10),
    retention_until TEXT CHECK (length(retention_until) = 4 OR length(retention_until) = 7 OR length(retention_until) = 10),
    publicity_union TEXT,
    publicity_fund TEXT,
    publicity_slogan TEXT,
    support_granted REAL,
    currency TEXT
) STRICT;

CREATE TABLE phase (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT,
    name_en TEXT,
    start_date TEXT CHECK (length(start_date) = 10),
    end_date TEXT CHECK (length(end_date) = 10)
) STRICT;

CREATE TABLE code_value (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    list TEXT,
    code TEXT,
    label_sv TEXT,
    label_en TEXT,
    position INTEGER CHECK (position BETWEEN 0 AND 100000),
    retired INTEGER CHECK (retired IN (0, 1))
) STRICT;

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT,
    record_kind TEXT,
    content TEXT
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT,
    code TEXT,
    kind TEXT,
    country TEXT CHECK (length(country) = 2),
    place TEXT,
    organisation_number TEXT,
    role TEXT,
    stage TEXT,
    next_step TEXT,
    next_date TEXT CHECK (length(next_date) = 10),
    focus_areas TEXT,
    strategy_adopted_on TEXT CHECK (length(strategy_adopted_on) = 4 OR length(strategy_adopted_on) = 7 OR length(strategy_adopted_on) = 10),
    contact_name TEXT,
    email TEXT,
    phone TEXT,
    address TEXT,
    website TEXT
) STRICT;

CREATE TABLE participant (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    given_name TEXT,
    family_name TEXT,
    identity_number TEXT,
    protected_identity INTEGER CHECK (protected_identity IN (0, 1)),
    birth_date TEXT CHECK (length(birth_date) = 4 OR length(birth_date) = 7 OR length(birth_date) = 10),
    age_at_start INTEGER CHECK (age_at_start BETWEEN 0 AND 120),
    gender TEXT,
    country TEXT CHECK (length(country) = 2),
    organisation INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    role TEXT,
    start_date TEXT CHECK (length(start_date) = 10),
    end_date TEXT CHECK (length(end_date) = 10),
    end_reason TEXT,
    email TEXT,
    phone TEXT,
    labour_status TEXT,
    unemployed_since TEXT CHECK (length(unemployed_since) = 4 OR length(unemployed_since) = 7 OR length(unemployed_since) = 10),
    education TEXT,
    informed_on TEXT CHECK (length(informed_on) = 10),
    remark TEXT
) STRICT;

CREATE TABLE same_person (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    first INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
    second INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
    verdict TEXT
) STRICT;

CREATE TABLE contact_person (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT,
    organisation INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    task TEXT,
    email TEXT,
    phone TEXT
) STRICT;

CREATE TABLE network (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT,
    short_name TEXT,
    purpose TEXT,
    focus_area TEXT,
    representative INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
    joined_on TEXT CHECK (length(joined_on) = 4 OR length(joined_on) = 7 OR length(joined_on) = 10)
) STRICT;

CREATE TABLE working_group (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT,
    focus_area TEXT,
    purpose TEXT,
    start_date TEXT CHECK (length(start_date) = 10),
    end_date TEXT CHECK (length(end_date) = 10)
) STRICT;

CREATE TABLE group_organisation (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    working_group INTEGER REFERENCES working_group (id) ON DELETE RESTRICT,
    organisation INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    role TEXT
) STRICT;

CREATE TABLE group_member (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    working_group INTEGER REFERENCES working_group (id) ON DELETE RESTRICT,
    participant INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
    role TEXT,
    start_date TEXT CHECK (length(start_date) = 10),
    end_date TEXT CHECK (length(end_date) = 10)
) STRICT;

CREATE TABLE deliverable (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    working_group INTEGER REFERENCES working_group (id) ON DELETE RESTRICT,
    name TEXT,
    due_on TEXT CHECK (length(due_on) = 4 OR length(due_on) = 7 OR length(due_on) = 10),
    delivered_on TEXT CHECK (length(delivered_on) = 10),
    remark TEXT
) STRICT;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT,
    code TEXT,
    kind TEXT,
    state TEXT,
    theme TEXT,
    focus_area TEXT,
    working_group INTEGER REFERENCES working_group (id) ON DELETE RESTRICT,
    network INTEGER REFERENCES network (id) ON DELETE RESTRICT,
    start_date TEXT CHECK (length(start_date) = 10),
    end_date TEXT CHECK (length(end_date) = 10),
    start_time TEXT,
    end_time TEXT,
    place TEXT,
    country TEXT CHECK (length(country) = 2),
    responsible INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    planned_participants INTEGER CHECK (planned_participants BETWEEN 0 AND 100000),
    planned_minutes INTEGER CHECK (planned_minutes >= 0),
    deviation TEXT,
    horizontal TEXT,
    access_premises TEXT,
    access_information TEXT,
    access_activity TEXT,
    equality_plan TEXT,
    access_measure TEXT,
    strategies TEXT
) STRICT;

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    participant INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
    activity INTEGER REFERENCES activity (id) ON DELETE RESTRICT,
    role TEXT,
    state TEXT,
    minutes INTEGER CHECK (minutes >= 0),
    organisation INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    signed INTEGER CHECK (signed IN (0, 1))
) STRICT;

CREATE TABLE exchange (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    reference TEXT,
    purpose TEXT,
    kind TEXT,
    direction TEXT,
    focus_area TEXT,
    programme TEXT,
    sending_organisation INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    sending_country TEXT CHECK (length(sending_country) = 2),
    hosting_organisation INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    receiving_country TEXT CHECK (length(receiving_country) = 2),
    place TEXT,
    start_date TEXT CHECK (length(start_date) = 10),
    end_date TEXT CHECK (length(end_date) = 10),
    report_received_on TEXT CHECK (length(report_received_on) = 10)
) STRICT;

CREATE TABLE mobility (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    exchange INTEGER REFERENCES exchange (id) ON DELETE RESTRICT,
    participant INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
    state TEXT,
    sending_country TEXT CHECK (length(sending_country) = 2),
    receiving_country TEXT CHECK (length(receiving_country) = 2),
    start_date TEXT CHECK (length(start_date) = 10),
    end_date TEXT CHECK (length(end_date) = 10),
    days INTEGER CHECK (days BETWEEN 0 AND 3660),
    travel_days INTEGER CHECK (travel_days BETWEEN 0 AND 60),
    report_received_on TEXT CHECK (length(report_received_on) = 10)
) STRICT;

CREATE TABLE partner_search (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT,
    seeker INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    focus_area TEXT,
    wanted_countries TEXT,
    wanted_kinds TEXT,
    state TEXT,
    opened_on TEXT CHECK (length(opened_on) = 10),
    closed_on TEXT CHECK (length(closed_on) = 10),
    description TEXT,
    result TEXT
) STRICT;

CREATE TABLE candidate (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    partner_search INTEGER REFERENCES partner_search (id) ON DELETE RESTRICT,
    organisation INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    state TEXT,
    result TEXT
) STRICT;

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT,
    name_en TEXT,
    code TEXT,
    subject TEXT,
    condition TEXT,
    period_from TEXT CHECK (length(period_from) = 10),
    period_to TEXT CHECK (length(period_to) = 10),
    target REAL,
    target_women REAL,
    target_men REAL,
    remark TEXT
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    record_kind TEXT,
    record_uuid TEXT,
    kind TEXT,
    kept_at TEXT,
    dated_on TEXT CHECK (length(dated_on) = 10),
    original INTEGER CHECK (original IN (0, 1)),
    checked_by TEXT,
    file_name TEXT,
    sha256 TEXT,
    content BLOB
) STRICT;

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    dated_on TEXT CHECK (length(dated_on) = 10),
    content TEXT,
    author TEXT,
    organisation INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    participant INTEGER REFERENCES participant (id) ON DELETE RESTRICT,
    partner_search INTEGER REFERENCES partner_search (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE issued_report (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    report TEXT,
    name TEXT,
    issued_on TEXT CHECK (length(issued_on) = 10),
    issued_to TEXT,
    period_from TEXT CHECK (length(period_from) = 10),
    period_to TEXT CHECK (length(period_to) = 10),
    parameters TEXT,
    figures TEXT,
    sha256 TEXT,
    log_position INTEGER CHECK (log_position BETWEEN 0 AND 9000000000000000)
) STRICT;

-- Links are followed backwards when a record is removed and when its tabs are shown.
CREATE INDEX participant_organisation ON participant (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX same_person_first ON same_person (first) WHERE first IS NOT NULL;
CREATE INDEX same_person_second ON same_person (second) WHERE second IS NOT NULL;
CREATE INDEX contact_person_organisation ON contact_person (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX network_representative ON network (representative) WHERE representative IS NOT NULL;
CREATE INDEX group_organisation_working_group ON group_organisation (working_group) WHERE working_group IS NOT NULL;
CREATE INDEX group_organisation_organisation ON group_organisation (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX group_member_working_group ON group_member (working_group) WHERE working_group IS NOT NULL;
CREATE INDEX group_member_participant ON group_member (participant) WHERE participant IS NOT NULL;
CREATE INDEX deliverable_working_group ON deliverable (working_group) WHERE working_group IS NOT NULL;
CREATE INDEX activity_working_group ON activity (working_group) WHERE working_group IS NOT NULL;
CREATE INDEX activity_network ON activity (network) WHERE network IS NOT NULL;
CREATE INDEX activity_responsible ON activity (responsible) WHERE responsible IS NOT NULL;
CREATE INDEX attendance_participant ON attendance (participant) WHERE participant IS NOT NULL;
CREATE INDEX attendance_activity ON attendance (activity) WHERE activity IS NOT NULL;
CREATE INDEX attendance_organisation ON attendance (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX exchange_sending_organisation ON exchange (sending_organisation) WHERE sending_organisation IS NOT NULL;
CREATE INDEX exchange_hosting_organisation ON exchange (hosting_organisation) WHERE hosting_organisation IS NOT NULL;
CREATE INDEX mobility_exchange ON mobility (exchange) WHERE exchange IS NOT NULL;
CREATE INDEX mobility_participant ON mobility (participant) WHERE participant IS NOT NULL;
CREATE INDEX partner_search_seeker ON partner_search (seeker) WHERE seeker IS NOT NULL;
CREATE INDEX candidate_partner_search ON candidate (partner_search) WHERE partner_search IS NOT NULL;
CREATE INDEX candidate_organisation ON candidate (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX note_organisation ON note (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX note_participant ON note (participant) WHERE participant IS NOT NULL;
CREATE INDEX note_partner_search ON note (partner_search) WHERE partner_search IS NOT NULL;
CREATE INDEX participant_identity_number ON participant (identity_number) WHERE identity_number IS NOT NULL;
CREATE INDEX evidence_record ON evidence (record_uuid);

-- The change log. One step is one transaction, one line of history and one undo.
CREATE TABLE log_step (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT,                -- a sentence in no language yet, as JSON
    time TEXT,                -- UTC, ISO 8601; shown to people, read by no rule
    person TEXT,
    copy TEXT,                -- letter of the copy the step was made in
    program TEXT,             -- version
    sort TEXT,                -- do, undo, redo; start: the content a new project begins with
    target BLOB               -- undo, redo: uuid of the step taken back or done again
) STRICT;

CREATE TABLE log_entry (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    step INTEGER NOT NULL REFERENCES log_step (id) ON DELETE RESTRICT,
    n INTEGER NOT NULL,       -- one more than the highest before it in the file
    kind TEXT NOT NULL,
    row BLOB NOT NULL CHECK (length(row) = 16),
    operation TEXT NOT NULL,  -- insert, update, delete, keep, reopen, erase
    parents BLOB,             -- uuids of the row's heads before this entry, 16 bytes each; none for the first
    cause BLOB,               -- the entry this one is a consequence of
    fields TEXT               -- JSON: {"field": [before, after]}; links as uuids in hexadecimal
) STRICT;

CREATE INDEX log_entry_row ON log_entry (row);
CREATE INDEX log_entry_step ON log_entry (step);

CREATE INDEX log_step_target ON log_step (target) WHERE target IS NOT NULL;

-- Facts of this file alone, which no other copy takes over.
CREATE TABLE file_fact (
    key TEXT PRIMARY KEY,
    value TEXT
) STRICT;

