//! What stance the chosen quotes take, so that whoever chooses them sees which way the choice leans.

use super::number::{number, plural};
use crate::model::{Language, Quote, Stance};

/// `5 of 5 chosen quotes are sceptical.`, and beside it all others, so that a lopsided choice shows;
/// `None` if there is no quote.
pub fn balance(chosen: &[&Quote], all: &[Quote], language: Language) -> Option<String> {
    let counts = by_stance(chosen.iter().copied());
    let ((first, most), rest) = counts.split_first()?;
    let (total, most) = (chosen.len(), *most);
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
    if total < all.len() {
        let whole = listed(&by_stance(all.iter()), language).unwrap_or_default();
        let count = number(all.len(), language);
        line += &match language {
            Language::En => format!(" Of all {count}: {whole}."),
            Language::Fr => format!(" Sur les {count} au total\u{a0}: {whole}."),
        };
    }
    Some(line)
}

/// The stances that occur, the most frequent first.
fn by_stance<'a>(quotes: impl Iterator<Item = &'a Quote>) -> Vec<(Stance, usize)> {
    let mut counts: Vec<(Stance, usize)> = Stance::ALL.iter().map(|stance| (*stance, 0)).collect();
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
        (Stance::Supportive, Language::Fr) => plural(count, "favorable", "favorables", language),
        (Stance::Mixed, Language::Fr) => plural(count, "mitigée", "mitigées", language),
        (Stance::Sceptical, Language::Fr) => plural(count, "sceptique", "sceptiques", language),
    }
}
