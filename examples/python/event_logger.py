"""The event logger of the interface's own text, for Python.

    python event_logger.py HOST PORT

It is that program handler by handler: connecting, disconnecting, a list of the events with the
parameters that each is known to have, read by their names. The form is a terminal here:

    connect [HOST PORT]    disconnect    clear    quit

The table below reads as the program's `Select Case` does: number of the event, its name, and the
parameters in capitals, as programs for the COM object have them.
"""

import argparse
import sys
from collections.abc import Callable, Iterable

import openccas

Row = tuple[str, str]
"""What stands in front of a value, and the parameter."""

IVR = [
    row
    for number in range(1, 11)
    for row in (
        (f"IVR Label {number}", f"IVRLABEL{number}"),
        (f"IVR Data {number}", f"IVRDATA{number}"),
    )
]
REC_ID = ("RecID", "RECID")
CALL_ID = ("CallID", "CALLID")
SERVICE_GROUP = ("SG ID", "SERVICEGROUPID")
CALL_TYPE = ("CallType", "CALLTYPE")
CAUSE = ("Cause", "CAUSE")
MESSAGE = ("MsgID", "MESSAGEID")
CLERICAL = ("Clerical", "CLERICALFLAG")
OPPOSITE_PARTY = ("OppositeParty", "OPPOSITEPARTYNUMBER")
PRIVATE_DATA = ("PrivateData", "PRIVATEDATA")
REASON = [("ReasonID", "REASONID"), ("ReasonString", "REASONSTRING")]
NUMBERS = [("CallingParty", "CALLINGPARTYNUMBER"), ("Called Number", "CALLEDNUMBER")]
CUSTOMER = [REC_ID, ("CampaignID", "CAMPAIGNID"), ("CustomerID", "CUSTOMERID")]
TWO_CALLS = [
    ("HeldCallID", "HELDCALLID"),
    ("ActiveCallID", "ACTIVECALLID"),
    ("NewCallID", "NEWCALLID"),
]

EVENTS: dict[int, tuple[str, list[Row]]] = {
    1: (
        "BroadcastLogon",
        [
            REC_ID,
            ("DN", "DN"),
            ("Name", "NAME"),
            ("LogonID", "LogonID"),
            ("SGList", "ServiceGroupList"),
            ("VoiceReady", "VOICEREADY"),
            ("MediaReady", "MEDIAREADY"),
            ("EmailReady", "EMAILREADY"),
            ("MachineName", "MACHINENAME"),
        ],
    ),
    2: ("BroadcastLogoff", [REC_ID]),
    3: ("BroadcastReady", [REC_ID]),
    4: ("BroadcastNotReady", [REC_ID, *REASON]),
    5: ("BroadcastEmailReady", [REC_ID]),
    6: ("BroadcastEmailNotReady", [REC_ID, *REASON]),
    7: ("BroadcastOriginated", [REC_ID, CALL_ID, SERVICE_GROUP, CALL_TYPE]),
    8: (
        "BroadcastDelivered",
        [REC_ID, CALL_ID, OPPOSITE_PARTY, PRIVATE_DATA, CAUSE, ("CalledNumber", "CALLEDNUMBER")],
    ),
    9: (
        "BroadcastEstablished",
        [
            REC_ID,
            CALL_ID,
            ("TrunkID", "TRUNKID"),
            ("CallSubstate", "CALLSUBSTATE"),
            OPPOSITE_PARTY,
            CAUSE,
            ("MediaServerSessionUri", "MEDIASERVERSESSIONURI"),
        ],
    ),
    10: ("BroadcastHeld", [REC_ID, CALL_ID, ("OnHold", "ONHOLD")]),
    11: ("BroadcastRetrieved", [REC_ID, CALL_ID]),
    12: (
        "BroadcastTransferred",
        [
            REC_ID,
            *TWO_CALLS,
            CLERICAL,
            ("Transferring Agent", "TRANSFERRINGAGENT"),
            OPPOSITE_PARTY,
            PRIVATE_DATA,
        ],
    ),
    13: ("BroadcastConferenced", [REC_ID, *TWO_CALLS, OPPOSITE_PARTY]),
    14: (
        "BroadcastConnectionCleared",
        [
            REC_ID,
            CALL_ID,
            CLERICAL,
            ("Diverted", "DIVERTEDFLAG"),
            ("DivertDest", "DIVERDESTINATION"),
        ],
    ),
    15: ("BroadcastClericalEnded", [REC_ID, CALL_ID]),
    16: ("BroadcastCallRejected", [REC_ID, CALL_ID, CAUSE]),
    17: (
        "BroadcastCallbackAccept",
        [REC_ID, ("OrigCallID", "ORIGCALLID"), CALL_ID, CALL_TYPE],
    ),
    18: ("BroadcastCallbackReject", [REC_ID, CALL_ID, CALL_TYPE, CAUSE]),
    19: (
        "BroadcastCallbackStatus",
        [REC_ID, CALL_ID, CALL_TYPE, ("Status", "CALLBACKSTATUS"), CAUSE],
    ),
    20: ("BroadcastEmailReject", [REC_ID, MESSAGE, SERVICE_GROUP, CAUSE]),
    21: ("BroadcastEmailDelete", [REC_ID, MESSAGE, CLERICAL]),
    22: (
        "BroadcastEmailReply",
        [
            REC_ID,
            MESSAGE,
            SERVICE_GROUP,
            ("Subject", "SUBJECT"),
            ("Forwarded", "FORWARDFLAG"),
            ("Recipients", "RECIPIENTLIST"),
            ("Text", "EMAILTEXT"),
            CLERICAL,
        ],
    ),
    23: ("BroadcastEmailForward", [REC_ID, MESSAGE, ("SG ID", "SERVICEGROUPLIST")]),
    24: (
        "BroadcastCallInformation",
        [
            REC_ID,
            CALL_ID,
            SERVICE_GROUP,
            *NUMBERS,
            *IVR,
            ("Time in Queue", "TIMEINQUEUE"),
            CALL_TYPE,
        ],
    ),
    25: ("BroadcastCallback", [REC_ID, SERVICE_GROUP, *NUMBERS, *IVR[:6], CALL_TYPE]),
    29: ("BroadcastCampaignAccept", [*CUSTOMER, CALL_ID]),
    30: ("BroadcastCampaignReject", [*CUSTOMER, CAUSE]),
    31: ("BroadcastCampaignStatus", [*CUSTOMER, CAUSE]),
    32: (
        "BroadcastCampaignInfo",
        [
            *CUSTOMER,
            ("Customer Name", "CUSTOMERNAME"),
            ("Customer Number", "CUSTOMERNUMBER"),
            ("Comment", "COMMENT"),
            *IVR,
        ],
    ),
    33: (
        "BroadcastServiceGroupAdded",
        [("SG ID", "RECID"), ("SG Name", "NAME"), ("SG Type", "SERVICEGROUPPURPOSE")],
    ),
    34: ("BroadcastAgentServiceGroupsChanged", [REC_ID, ("SG List", "SERVICEGROUPLIST")]),
    35: ("BroadcastDataComplete", []),
    36: ("BroadcastDisconnect", []),
    37: (
        "BroadcastXferCallInformation",
        [REC_ID, *TWO_CALLS[:2], SERVICE_GROUP, *NUMBERS, *IVR[:6]],
    ),
}


class EventLogger:
    """The form: the list of events, and what its buttons do."""

    def __init__(self, show: Callable[[str], object]) -> None:
        self._show = show
        self._client = openccas.Client(name="event-logger")
        self._client.on_event(self.on_event)
        self._client.on_disconnect(self.on_disconnect)

    def initialize(self, host: str, port: int) -> None:
        """The button that connects."""
        self._client.initialize()
        self._show(f"Attempting to connect to {host} using port {port}...")
        try:
            self._client.connect_with_direct_connect(host, port)
        except openccas.OpenccasError:
            self._show("Failed to connect to the server")
            number, text = self._client.get_last_error_info()
            self._show(f"Error = {number} {text}")
        else:
            self._show("Connected to the server")

    def disconnect(self) -> None:
        """The button that disconnects."""
        self._client.uninitialize()
        self._show("Disconnected")

    def close(self) -> None:
        """The form is closed."""
        self._client.close()

    def on_disconnect(self, reason: openccas.OpenccasError) -> None:
        """The connection is lost."""
        self._client.uninitialize()
        self._show(f"Disconnected: {reason}")

    def on_event(self, event: openccas.Event) -> None:
        """Something has happened."""
        for line in lines_of(event):
            self._show(line)


def lines_of(event: openccas.Event) -> Iterable[str]:
    """An event as the list shows it."""
    # The program of the text knows 34 types of event. All others are shown with what they have.
    others = [(name, name) for name in event]
    name, rows = EVENTS.get(event.type, (event.type_name, others))
    yield f"Event Type: {event.type:d} - {name}"
    for label, parameter in rows:
        # A text that is absent is shown as nothing: not every call has ten IVR fields.
        if parameter in event:
            yield f"    {label} = {event.get_string_value(parameter)}{meaning(event, parameter)}"


def meaning(event: openccas.Event, parameter: str) -> str:
    """What a number means, where the list says so."""
    if parameter == "CALLTYPE":
        # The program of the text counts call types otherwise than its tables do; see
        # `openccas.CallType.from_sample_number` for systems that count like the program.
        return f" - {openccas.CallType(event.get_long_value(parameter)).name}"
    if parameter == "SERVICEGROUPPURPOSE":
        return f" - {openccas.ServiceGroupPurpose(event.get_long_value(parameter)).name}"
    return ""


def main() -> None:
    """Runs the program."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("host", nargs="?", default="localhost")
    parser.add_argument("port", nargs="?", type=int, default=2600)
    arguments = parser.parse_args()
    logger = EventLogger(lambda line: print(line, flush=True))
    logger.initialize(arguments.host, arguments.port)
    try:
        for line in sys.stdin:
            match line.split():
                case ["connect"]:
                    logger.initialize(arguments.host, arguments.port)
                case ["connect", host, port] if port.isdecimal():
                    logger.initialize(host, int(port))
                case ["disconnect"]:
                    logger.disconnect()
                case ["clear"]:
                    print("\033[2J\033[H", end="", flush=True)
                case ["quit"]:
                    break
                case []:
                    pass
                case _:
                    print("connect [HOST PORT], disconnect, clear or quit", flush=True)
    except KeyboardInterrupt:
        pass
    finally:
        logger.close()


if __name__ == "__main__":
    main()
