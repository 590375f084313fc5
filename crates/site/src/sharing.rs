//! What social media, search engines and browsers' frames read in the head of a page.

use embed::escaped;
use model::Language;
use text::DeskWords;

use super::Assets;
use super::delivery::Delivery;
use super::printed::Page;

/// The image that stands for a page where it is shared, drawn by `share_image`.
pub fn image(page: &Page) -> String {
    format!("share.{}.png", page.language.tag())
}

/// The elements of the head. Absolute addresses are what their readers want; without one they get what there is.
pub fn tags(page: &Page, assets: &Assets, delivery: &Delivery) -> String {
    let site = escaped(DeskWords::of(page.language).credit);
    let title = escaped(&page.title);
    let (locale, folder) = (page.language.open_graph(), page.language.folder());
    let there = |language: Language| match &assets.address {
        Some(address) => format!("{address}{}", language.folder()),
        None => language.of(&delivery.pages).clone(),
    };
    let alternates = Language::ALL.map(|language| (language.tag(), there(language)));
    let mut tags: String = alternates
        .into_iter()
        .chain([("x-default", there(Language::default()))])
        .map(|(tag, there)| format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{there}\">\n"))
        .collect();
    for (scheme, colour) in ["light", "dark"].into_iter().zip(grounds(&assets.styles)) {
        tags += &format!(
            "<meta name=\"theme-color\" media=\"(prefers-color-scheme: {scheme})\" content=\"{}\">\n",
            escaped(colour)
        );
    }
    tags += &format!(
        "<meta property=\"og:type\" content=\"article\">\n\
         <meta property=\"og:locale\" content=\"{locale}\">\n\
         <meta property=\"og:site_name\" content=\"{site}\">\n\
         {}",
        headline(page)
    );
    if let Some(address) = &assets.address {
        tags += &format!(
            "<link rel=\"canonical\" href=\"{address}{folder}\">\n\
             <meta property=\"og:url\" content=\"{address}{folder}\">\n"
        );
    }
    if let Some(base) = delivery.base(assets) {
        tags += &page.oembed_link(base, &page.oembed_path());
        tags += &format!(
            "<meta property=\"og:image\" content=\"{base}{}\">\n\
             <meta property=\"og:image:width\" content=\"1200\">\n\
             <meta property=\"og:image:height\" content=\"630\">\n\
             <meta property=\"og:image:alt\" content=\"{title}\">\n\
             <meta name=\"twitter:card\" content=\"summary_large_image\">\n",
            image(page)
        );
    }
    tags
}

/// By what text extractors and content systems know a page of the briefing: its name, which they else cut at its colon, what it is
/// about, and its days, for which they else take the first one that they come upon.
pub fn headline(page: &Page) -> String {
    format!(
        "<meta property=\"og:title\" content=\"{}\">\n\
         <meta property=\"og:description\" content=\"{}\">\n\
         <meta property=\"article:published_time\" content=\"{}\">\n\
         <meta property=\"article:modified_time\" content=\"{}\">\n",
        escaped(&page.title),
        escaped(&page.description),
        page.published,
        page.modified
    )
}

/// The page's background, light and dark, as the style sheets give it first.
fn grounds(styles: &str) -> impl Iterator<Item = &str> {
    styles.split("--ground:").skip(1).filter_map(|rest| Some(rest.split_once(';')?.0.trim())).take(2)
}

#[cfg(test)]
mod tests {
    use super::grounds;

    #[test]
    fn the_grounds_are_the_first_two() {
        let styles = ":root { --ground: #fff; } @media (dark) { :root { --ground:#111; } } x { --ground: red; }";
        assert_eq!(grounds(styles).collect::<Vec<_>>(), ["#fff", "#111"]);
    }
}
