use yew::prelude::*;

use contract::SectionId;

/// A section whose long content opens on request: what is folded costs no layout. Links into it, find-in-page and
/// printing open it.
pub fn folded(section: SectionId, title: impl Into<String>, content: Html) -> Html {
    let (id, title): (_, String) = (section.token(), title.into());
    let title_id = format!("{id}-title");
    html! {
        <section {id} aria-labelledby={title_id.clone()}>
            <details id={format!("{id}-more")} class="folded">
                <summary><h2 id={title_id}>{ title }</h2></summary>
                { content }
            </details>
        </section>
    }
}
