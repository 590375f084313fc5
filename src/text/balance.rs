//! What stance the chosen quotes take, so that whoever chooses them sees which way the choice leans.

use super::number::{number, plural};
use crate::model::{Language, Quote, Stance};

/// `5 of 5 chosen quotes are sceptical.`, and beside it all others, so that a lopsided choice shows. Quotes without a
/// view of the Call are not counted, and their number is said; `None` if no chosen quote takes a view.
pub fn balance(chosen: &[&Quote], all: &[Quote], language: Language) -> Option<String> {
    let (total, of_all) = (with_a_view(chosen.iter().copied()), with_a_view(all.iter()));
    let counts = by_stance(chosen.iter().copied());
    let ((first, most), rest) = counts.split_first()?;
    let most = *most;
    let mut line = match language {
        Language::En => {
            let (noun, verb) =
                if total == 1 { ("quote", "is") } else { ("quotes", if most == 1 { "is" } else { "are" }) };
            format!(
                "{} of {} chosen {noun} {verb} {}",
                number(most, language),
                number(total, language),
                stance(*first, most, language)
            )
        }
        Language::Fr => format!(
            "{} {} sur {} {} {}",
            number(most, language),
            plural(most, "citation choisie", "citations choisies", language),
            number(total, language),
            plural(most, "est", "sont", language),
            stance(*first, most, language)
        ),
    };
    line += &listed(rest, language).map(|rest| format!(", {rest}")).unwrap_or_default();
    line.push('.');
    if total < of_all {
        let whole = listed(&by_stance(all.iter()), language).unwrap_or_default();
        let count = number(of_all, language);
        line += &match language {
            Language::En => format!(" Of all {count}: {whole}."),
            Language::Fr => format!(" Sur les {count} au total\u{a0}: {whole}."),
        };
    }
    if let Some(left_out) = chosen.len().checked_sub(total).filter(|count| *count > 0) {
        let count = number(left_out, language);
        line += &match language {
            Language::En => format!(" Not counted: {count} without a view of the Call."),
            Language::Fr => {
                let counted = plural(left_out, "Non comptée", "Non comptées", language);
                format!(" {counted}\u{a0}: {count} sans avis sur l’Appel.")
            }
        };
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

fn stance(stance: Stance, count: usize, language: Language) -> &'static str {
    match (stance, language) {
        (Stance::Supportive, Language::En) => "supportive",
        (Stance::Mixed, Language::En) => "mixed",
        (Stance::Sceptical, Language::En) => "sceptical",
        (Stance::None, Language::En) => "without a view",
        (Stance::Supportive, Language::Fr) => plural(count, "favorable", "favorables", language),
        (Stance::Mixed, Language::Fr) => plural(count, "nuancée", "nuancées", language),
        (Stance::Sceptical, Language::Fr) => plural(count, "sceptique", "sceptiques", language),
        (Stance::None, Language::Fr) => "sans avis",
    }
}
