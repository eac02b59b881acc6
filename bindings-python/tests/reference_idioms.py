"""What programs for the COM object do, in Python: checked by mypy, and shown in the documents."""

import openccas


def start(client: openccas.Client, host: str, port: int) -> None:
    def on_event(event: openccas.Event) -> None:
        match event:
            case openccas.Delivered(rec_id=agent, call_id=call):
                print(f"agent {agent}: {event.opposite_party_number} rings")
                client.answer_call(agent, call)
            case openccas.DataComplete():
                print("all is told")
            case _:
                pass

    def on_disconnect(reason: openccas.OpenccasError) -> None:
        print(f"disconnected: {reason}")
        client.uninitialize()

    client.on_event(on_event)
    client.on_disconnect(on_disconnect)
    client.initialize()
    client.connect_with_direct_connect(host, port)


def by_name(event: openccas.Event) -> None:
    if event.type == openccas.EventType.DELIVERED:
        number = event.get_string_value("OPPOSITEPARTYNUMBER")
        print(f"agent {event.get_long_value('RecID')}: {number} rings")


def dial(client: openccas.Client) -> None:
    try:
        client.make_call(7, "4008")
    except openccas.OpenccasError as error:
        print(f"{type(error).__name__}: {error}")


def dial_and_wait(client: openccas.Client) -> None:
    with client.expect(openccas.Originated, rec_id=7, timeout=5) as originated:
        client.make_call(7, "4008")
    print(originated.event.call_id)
