-- One schema for SQLite and PostgreSQL. Dates are ISO 8601; an absent value is null.

create table letters (
  id bigint primary key,
  letter_key text not null,
  inn_key text unique,
  name_key text,
  status text not null,
  kind text not null,
  issuer text,
  issuer_inn text,
  number text,
  number_key text,
  letter_date date,
  reply_number text,
  reply_number_key text,
  reply_date date,
  place text,
  restriction text,
  addressees text,
  title text,
  source_path text not null,
  quality integer not null,
  fingerprint text not null,
  record text not null
);
create index letters_name_key on letters (name_key);
create index letters_number_key on letters (number_key, letter_date);
create index letters_reply on letters (reply_number_key, reply_date);

-- The files a letter was read from; several when they hold the same letter.
create table letter_sources (
  id text primary key,
  letter_id bigint not null references letters (id),
  content_key text not null,
  path text not null,
  sha256 text,
  media_type text,
  bytes bigint not null,
  page_from integer,
  page_to integer,
  text_origin text,
  fingerprint text not null
);
create index letter_sources_letter on letter_sources (letter_id);
create index letter_sources_content on letter_sources (content_key);

create table addressees (
  letter_id bigint not null references letters (id),
  position integer not null,
  text text not null,
  person text,
  surname text,
  primary key (letter_id, position)
);

-- One row for each assignment. list_no counts the lists of a letter, path the items in a list from
-- 1 on: 2.1 is the first item below the second.
create table assignments (
  letter_id bigint not null references letters (id),
  list_no integer not null,
  path text not null,
  parent text,
  position integer not null,
  part text not null,
  lead text,
  number text,
  act text not null,
  text text not null,
  assignees text,
  assignee_names text,
  assignees_from text,
  deadline_kind text,
  deadline_text text,
  start_on date,
  due_on date,
  recurrence text,
  relative_event text,
  relative_amount integer,
  relative_unit text,
  assumed text,
  page integer,
  box text,
  quote text,
  primary key (letter_id, list_no, path)
);
create index assignments_due on assignments (due_on);

-- Who has to act, one row each; a sub-item that names nobody has those of the item above it.
create table assignees (
  letter_id bigint not null references letters (id),
  list_no integer not null,
  path text not null,
  position integer not null,
  text text not null,
  name text,
  primary key (letter_id, list_no, path, position)
);

create table letter_references (
  letter_id bigint not null references letters (id),
  position integer not null,
  kind text not null,
  issuer text,
  number text,
  number_key text,
  reference_date date,
  title text,
  text text not null,
  primary key (letter_id, position)
);
create index letter_references_number on letter_references (number_key, reference_date);

create table problems (
  letter_id bigint not null references letters (id),
  position integer not null,
  code text not null,
  message text not null,
  page integer,
  primary key (letter_id, position)
);

-- What dyak find searches: the head of a letter (path null), and each assignment.
create table letter_texts (
  id bigint primary key,
  letter_id bigint not null references letters (id),
  list_no integer,
  path text,
  body text not null
);
create index letter_texts_letter on letter_texts (letter_id);
