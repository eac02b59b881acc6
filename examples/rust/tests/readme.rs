//! The README quotes the quick start as it is.

#[test]
fn the_readme_quotes_the_quick_start() {
    let readme = include_str!("../../../README.md");
    let program = include_str!("../src/bin/quick_start.rs");
    assert!(
        readme.contains(&format!("```rust\n{program}```\n")),
        "the README shows another program than examples/rust/src/bin/quick_start.rs"
    );
}
