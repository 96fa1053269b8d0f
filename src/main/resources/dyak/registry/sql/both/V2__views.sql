-- Whatever somebody has to do or to watch over; a decision takes effect by itself.
create view tasks as
select
  l.id as letter_id, l.letter_key, l.number as letter_number, l.letter_date, l.kind, l.issuer,
  l.issuer_inn, l.addressees, l.title, l.source_path,
  a.list_no, a.path, a.parent, a.position, a.part, a.number, a.act, a.text, a.assignees,
  a.assignee_names, a.assignees_from, a.deadline_kind, a.deadline_text, a.start_on, a.due_on,
  a.recurrence, a.assumed, a.page, a.box, a.quote
from assignments a
join letters l on l.id = a.letter_id
where a.act <> 'decision';

create view tasks_by_assignee as
select coalesce(s.name, s.text) as assignee, s.text as printed, t.*
from tasks t
join assignees s on s.letter_id = t.letter_id and s.list_no = t.list_no and s.path = t.path;

create view tasks_by_issuer as
select t.*
from tasks t
where t.issuer is not null;

create view tasks_by_addressee as
select d.text as addressee, d.surname as addressee_surname, t.*
from tasks t
join addressees d on d.letter_id = t.letter_id;

-- Which letter answers or cites which. Number and date must fit exactly one letter of the registry;
-- two letters that share both are told apart by nobody, so neither is linked.
create view letter_links as
select l.id as letter_id, 'reply' as via, 0 as position, min(t.id) as target_id
from letters l
join letters t
  on t.number_key = l.reply_number_key and t.letter_date = l.reply_date and t.id <> l.id
group by l.id
having count(*) = 1
union all
select r.letter_id, 'reference' as via, r.position, min(t.id) as target_id
from letter_references r
join letters t
  on t.number_key = r.number_key and t.letter_date = r.reference_date and t.id <> r.letter_id
  and (t.kind = r.kind or r.kind = 'other')
group by r.letter_id, r.position
having count(*) = 1;

-- Letters that ask for something and that no letter of the registry answers.
create view unanswered_letters as
select l.*
from letters l
where l.kind = 'letter'
  and exists (select 1 from tasks t where t.letter_id = l.id)
  and not exists (
    select 1 from letter_links k where k.via = 'reply' and k.target_id = l.id);
