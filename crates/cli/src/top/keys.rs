//! What keys mean.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::wallboard::Sort;

/// What the user wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    Quit,
    Sort(Sort),
    /// Scroll the agents by so many lines.
    Scroll(i32),
    Top,
    Bottom,
}

pub(super) fn wish(key: KeyEvent) -> Option<Wish> {
    // Some terminals tell of releases, too.
    if key.kind == KeyEventKind::Release {
        return None;
    }
    if key.modifiers.contains(KeyModifiers::CONTROL) {
        return (key.code == KeyCode::Char('c')).then_some(Wish::Quit);
    }
    Some(match key.code {
        KeyCode::Char('q') | KeyCode::Esc => Wish::Quit,
        KeyCode::Char('n') => Wish::Sort(Sort::Name),
        KeyCode::Char('s') => Wish::Sort(Sort::State),
        KeyCode::Char('t') => Wish::Sort(Sort::Time),
        KeyCode::Char('e') => Wish::Sort(Sort::Extension),
        KeyCode::Up | KeyCode::Char('k') => Wish::Scroll(-1),
        KeyCode::Down | KeyCode::Char('j') => Wish::Scroll(1),
        KeyCode::PageUp => Wish::Scroll(-10),
        KeyCode::PageDown | KeyCode::Char(' ') => Wish::Scroll(10),
        KeyCode::Home => Wish::Top,
        KeyCode::End => Wish::Bottom,
        _ => return None,
    })
}
