# Why a framework has its status for a State on a day: reason-<id>, and note-<id> for what is said beside it.
# Dates come ready to read and may be a year or a month ("2017", "May 2017"), so no "on" before them; only $date is always a day.
# $state comes as it stands inside a sentence ("the United Kingdom"): never begin a sentence with it.

## The subject

reason-off_subject = On these answers, nothing that it covers is made out or still open.
reason-no_fear = It protects refugees, and on these answers the person does not fear return.

## Not yet

reason-not_adopted = It did not exist on { $date }: its adoption dates from { $adopted }.
reason-not_in_force = It had been adopted, but it is in force only from { $since }.
reason-start_open = The record gives its start only as { $since }, which leaves open whether it counted on { $date }.
reason-bound_later = On { $date } it did not bind { $state } yet: it does so from { $since }.
reason-consented_not_bound = On { $date } the consent of { $state } had been given ({ $kind }, { $consent }), but it binds only from { $since }.
reason-joined_later = On { $date } it did not reach { $state } yet, which takes part from { $since }.
reason-state_start_open = The record gives only { $since } as the start for { $state }, which leaves open whether it counted there on { $date }.

## In force or active

reason-bound = In force for { $state } since { $since } ({ $kind }).
reason-bound_undated = The record holds { $state } as a party. The day it became bound is not stored, but everyone on the list was bound by { $bound } at the latest.
reason-bound_undated_open = The record holds { $state } as a party, but the day it became bound is not stored. Only from { $bound } is it certain.
reason-takes_part = A commitment that does not bind in law; { $state } takes part since { $since }.
reason-takes_part_undated = A commitment that does not bind in law; { $state } takes part as recorded, but the day it joined is not stored.
reason-candidate = It is in force or active on { $date } and could apply: name the States to see whether it binds.

## Over

reason-ended = It ended; its last day, as far as recorded, was { $until }.
reason-ended_replaced = It ended; its last day, as far as recorded, was { $until }. { $successor } took its place.
reason-end_open = The record gives its end only as { $until }, which leaves open whether it still counted on { $date }.
reason-state_replaced = It counted for { $state } until { $until }. { $successor } took its place.
reason-left = It counted for { $state } until { $until }, and no longer does.
reason-state_end_open = The record gives only { $until } as the end for { $state }, which leaves open whether it still counted there on { $date }.

## Outside

reason-signed_only = Signed, not bound: the signature of { $state } dates from { $signed }, and no consent to be bound is on record.
reason-signed_later = Not bound: { $state } signed only later ({ $signed }), and no consent to be bound is on record.
reason-outside = The list of those who take part is complete, and { $state } is not on it.
reason-outside_until = The depositary's own list, read whole up to { $listed }, did not name { $state }.

## Not recorded

reason-no_accession = No accession on record for { $state }. The record is of { $asof }.
reason-no_accession_doubtful = No accession on record for { $state }. The record is of { $asof }, and a deposit may be missing from it.
reason-words_only = No list of those who take part is stored. The text itself says whom it addresses.
reason-territory = Whether the consent of its State reaches this territory is not in the data.

## Beside the reason

note-see_territory = Acts of the European Union reach people through national law: see whom this one covers and by when States had to comply.
note-children_only = Its duties protect persons under eighteen; on these answers the person is an adult.
note-women_only = It protects women and girls; the questions do not ask whether the person is one.
note-women_and_children_only = It protects women and children; on these answers the person is an adult, and the questions do not ask whether a woman.
note-prostitution_only = It is limited to prostitution, which is not among the purposes in these answers.
note-deposit_may_be_missing = A later deposit may be missing from the record.
note-deposit_doubtful = The sources disagree or rest on memory for this deposit.

## How a State takes part

kind-ratification = ratification
kind-accession = accession
kind-succession = succession
kind-acceptance = acceptance
kind-approval = approval
kind-membership = membership
