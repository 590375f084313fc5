//! What stance the chosen quotes take, so that whoever chooses them sees which way the choice leans.

use super::DeskWords;
use super::number::number;
use super::sentence::Value::{Count, Text};
use super::sentence::sentence;
use model::{Language, Quote, Stance};

/// `5 of 5 chosen quotes are sceptical.`, and beside it all others, so that a lopsided choice shows. Quotes without a
/// view of the Call are not counted, and their number is said; `None` if no chosen quote takes a view.
pub fn balance(chosen: &[&Quote], all: &[Quote], language: Language) -> Option<String> {
    let (total, of_all) = (with_a_view(chosen.iter().copied()), with_a_view(all.iter()));
    let counts = by_stance(chosen.iter().copied());
    let ((first, most), rest) = counts.split_first()?;
    let most = *most;
    let desk = DeskWords::of(language);
    let values = [("most", Count(most)), ("total", Count(total)), ("stance", Text(&stance(*first, most, language)))];
    let mut line = sentence(desk.balance, &values, language);
    line += &listed(rest, language).map(|rest| format!(", {rest}")).unwrap_or_default();
    line.push('.');
    if total < of_all {
        let whole = listed(&by_stance(all.iter()), language).unwrap_or_default();
        line.push(' ');
        line += &sentence(desk.balance_all, &[("count", Count(of_all)), ("stances", Text(&whole))], language);
    }
    if let Some(left_out) = chosen.len().checked_sub(total).filter(|count| *count > 0) {
        line.push(' ');
        line += &sentence(desk.balance_left_out, &[("count", Count(left_out))], language);
    }
    Some(line)
}

fn with_a_view<'a>(quotes: impl Iterator<Item = &'a Quote>) -> usize {
    quotes.filter(|quote| quote.stance != Stance::None).count()
}

/// The stances that occur, the most frequent first.
fn by_stance<'a>(quotes: impl Iterator<Item = &'a Quote>) -> Vec<(Stance, usize)> {
    let views = Stance::ALL.iter().filter(|stance| **stance != Stance::None);
    let mut counts: Vec<(Stance, usize)> = views.map(|stance| (*stance, 0)).collect();
    for quote in quotes {
        counts.iter_mut().filter(|(stance, _)| *stance == quote.stance).for_each(|(_, count)| *count += 1);
    }
    counts.retain(|(_, count)| *count > 0);
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

fn listed(counts: &[(Stance, usize)], language: Language) -> Option<String> {
    let parts: Vec<String> = counts
        .iter()
        .map(|(of, count)| format!("{} {}", number(*count, language), stance(*of, *count, language)))
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The word for a stance that so many quotes take.
fn stance(stance: Stance, count: usize, language: Language) -> String {
    let desk = DeskWords::of(language);
    let message = match stance {
        Stance::Supportive => desk.balance_supportive,
        Stance::Mixed => desk.balance_mixed,
        Stance::Sceptical => desk.balance_sceptical,
        Stance::None => desk.balance_no_view,
    };
    sentence(message, &[("count", Count(count))], language)
}
