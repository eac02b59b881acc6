//! What can be told of a method.

use crate::{Category, Method, MethodInfo, generated::METHODS};

impl Method {
    /// What the catalogue says of it.
    pub fn info(self) -> &'static MethodInfo {
        &METHODS[self as usize]
    }

    /// The method with this name: COM name or the name in Rust and Python, in any case.
    pub fn from_name(name: &str) -> Option<Self> {
        METHODS
            .iter()
            .find(|info| {
                name.eq_ignore_ascii_case(info.com_name) || name.eq_ignore_ascii_case(info.name)
            })
            .map(|info| info.method)
    }

    /// Whether it concerns the connection and so is never sent as a request.
    pub fn is_lifecycle(self) -> bool {
        self.info().category == Category::Lifecycle
    }
}
