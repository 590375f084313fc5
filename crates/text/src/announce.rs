use super::Words;
use super::date::date;
use super::number::{number, plural};
use super::status::mark_title;
use model::{Dataset, Language, Status};
use view_state::{State, shown_quotes};

/// What a screen reader says after an action: one short sentence on the first thing that changed, though
/// three views may have. `None` if nothing that matters did.
pub fn announcement(
    before: &State,
    after: &State,
    dataset: &Dataset,
    words: &Words,
    language: Language,
) -> Option<String> {
    let (old, new) = (&before.address, &after.address);
    if old.country != new.country {
        return Some(match new.country.and_then(|id| dataset.country(id)) {
            Some(country) => {
                let quotes = dataset.quotes_on(country.id).count();
                format!(
                    "{}. {} {}.",
                    mark_title(country, country.status(new.date), words),
                    number(quotes, language),
                    plural(quotes, words.quote, language)
                )
            }
            None => words.no_state_chosen.into(),
        });
    }
    if old.event != new.event {
        return Some(match new.event.as_ref().and_then(|id| dataset.event(id)) {
            Some(event) => dataset.title(event),
            None => words.no_event_chosen.into(),
        });
    }
    if old.date != new.date {
        let supporters = dataset.count(Status::Supporter, new.date);
        return Some(format!(
            "{}{}{} {}.",
            date(new.date, language),
            words.colon,
            number(supporters, language),
            words.states_named_supporters
        ));
    }
    let (old_quotes, new_quotes) = (shown_quotes(old, dataset), shown_quotes(new, dataset));
    let is_same = old_quotes.iter().map(|quote| &quote.id).eq(new_quotes.iter().map(|quote| &quote.id));
    let count = new_quotes.len();
    (!is_same || old.query != new.query).then(|| shown(count, dataset.quotes.len(), words, language))
}

/// `5 of 33 quotes shown`.
fn shown(count: usize, total: usize, words: &Words, language: Language) -> String {
    format!(
        "{} {} {} {}",
        number(count, language),
        words.of,
        number(total, language),
        plural(total, words.quote_shown, language)
    )
}
