alter table letter_texts
  add column words tsvector generated always as (to_tsvector('russian', body)) stored;
create index letter_texts_words on letter_texts using gin (words);
