-- The stems of letter_texts.body under the same number; the words themselves stay in letter_texts.
create virtual table letter_search using fts5 (stems, content = '', contentless_delete = 1);
