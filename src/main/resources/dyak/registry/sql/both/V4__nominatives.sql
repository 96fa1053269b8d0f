-- Who is meant, whatever the case: «Плановому отделу» and «Плановый отдел» are one assignee. Letters
-- loaded before this step have none until they are loaded again.
drop view tasks_by_addressee;
drop view tasks_by_assignee;
drop view unanswered_letters;
drop view tasks_by_issuer;
drop view tasks;

alter table addressees add column nominative text;
alter table assignees add column nominative text;
alter table assignments add column assignee_nominatives text;

create view tasks as
select
  l.id as letter_id, l.letter_key, l.number as letter_number, l.letter_date, l.kind, l.issuer,
  l.issuer_inn, l.addressees, l.title, l.source_path,
  a.list_no, a.path, a.parent, a.position, a.part, a.number, a.act, a.text, a.assignees,
  a.assignee_names, a.assignee_nominatives, a.assignees_from, a.deadline_kind, a.deadline_text,
  a.start_on, a.due_on, a.recurrence, a.assumed, a.page, a.box, a.quote
from assignments a
join letters l on l.id = a.letter_id
where a.act <> 'decision';

create view tasks_by_assignee as
select coalesce(s.name, s.nominative, s.text) as assignee, s.text as printed, t.*
from tasks t
join assignees s on s.letter_id = t.letter_id and s.list_no = t.list_no and s.path = t.path;

create view tasks_by_issuer as
select t.*
from tasks t
where t.issuer is not null;

create view tasks_by_addressee as
select
  coalesce(d.nominative, d.text) as addressee, d.text as printed,
  d.surname as addressee_surname, t.*
from tasks t
join addressees d on d.letter_id = t.letter_id;

-- Letters that ask for something and that no letter of the registry answers.
create view unanswered_letters as
select l.*
from letters l
where l.kind = 'letter'
  and exists (select 1 from tasks t where t.letter_id = l.id)
  and not exists (
    select 1 from letter_links k where k.via = 'reply' and k.target_id = l.id);
