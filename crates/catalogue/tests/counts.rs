//! The totals of the vendor's tables.

use openccas_catalogue::{Catalogue, EventParameter};

fn catalogue() -> Catalogue {
    Catalogue::load().unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn methods_and_their_parameters() {
    let catalogue = catalogue();
    assert_eq!(catalogue.methods.len(), 56);
    assert_eq!(
        catalogue
            .methods
            .iter()
            .flat_map(|method| method.inputs())
            .count(),
        131
    );
    assert_eq!(
        catalogue
            .methods
            .iter()
            .flat_map(|method| method.outputs())
            .count(),
        36
    );
}

#[test]
fn events_by_table() {
    let catalogue = catalogue();
    let in_table = |table| {
        catalogue
            .events
            .iter()
            .filter(|event| event.table == table)
            .count()
    };
    assert_eq!((in_table(3), in_table(4)), (58, 4));
    assert_eq!(
        catalogue
            .events
            .iter()
            .filter(|event| event.phone_agent)
            .count(),
        18 + 4
    );
}

#[test]
fn event_parameters() {
    let catalogue = catalogue();
    let (extensions, vendors): (Vec<&EventParameter>, Vec<_>) = catalogue
        .events
        .iter()
        .flat_map(|event| &event.parameters)
        .partition(|parameter| parameter.is_extension());
    assert_eq!(vendors.len(), 305);
    assert_eq!(extensions.len(), 3);
}
