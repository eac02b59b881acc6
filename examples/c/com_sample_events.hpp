// What the sample program of the COM object's documentation writes of each event: the long
// `Select Case` of its OnEvent, in its order, with its labels.

#ifndef COM_SAMPLE_EVENTS_HPP
#define COM_SAMPLE_EVENTS_HPP

#include <openccas_com.hpp>

#include <iostream>
#include <string>

inline std::string text_of(const std::wstring &wide) { return ccas_com::narrow(wide.c_str()); }

inline std::wstring wide_of(const std::string &text) { return ccas_com::widen(text.c_str()); }

/// What the sample has in its list box.
class ListBox {
public:
    void AddItem(const std::string &item) { std::cout << item + "\n" << std::flush; }
    void Clear() { AddItem("----"); }
};

inline std::string GetCallTypeString(LONG lCallType) {
    switch (lCallType) {
    case CCAS_CALL_TYPE_WEB_CALLBACK:
        return "WebCallback";
    case CCAS_CALL_TYPE_VOICE:
        return "Voice Call";
    case CCAS_CALL_TYPE_EMAIL:
        return "Email";
    case CCAS_CALL_TYPE_CAMPAIGN:
        return "Campaign";
    case CCAS_SAMPLE_CALL_TYPE_WEB_CHAT:
        return "WebTextChat";
    case CCAS_SAMPLE_CALL_TYPE_WEB_EMAIL:
        return "WebEmail";
    case CCAS_SAMPLE_CALL_TYPE_OTHER_PBX:
        return "OtherPBX Call";
    case CCAS_SAMPLE_CALL_TYPE_NET_MEETING:
        return "NetMeeting Call";
    default:
        return "Unknown";
    }
}

inline std::string GetPurposeString(LONG lPurpose) {
    switch (lPurpose) {
    case CCAS_SERVICE_GROUP_PURPOSE_VOICE:
        return " (General)";
    case CCAS_SERVICE_GROUP_PURPOSE_CAMPAIGN:
        return " (Campaign)";
    case CCAS_SERVICE_GROUP_PURPOSE_EMAIL:
        return " (Email)";
    default:
        return "";
    }
}

/// Writes an event into the list box.
class EventLines {
public:
    EventLines(ListBox &lstEvents, ICCASEvent *pEvent) : lstEvents(lstEvents), pEvent(pEvent) {}

    void Add(LONG n);

private:
    LONG AddLong(const OLECHAR *name, const std::string &label) {
        LONG nValue = 0;
        if (SUCCEEDED(pEvent->GetLongValue(name, &nValue))) {
            lstEvents.AddItem("    " + label + " = " + std::to_string(nValue));
        }
        return nValue;
    }

    void AddString(const OLECHAR *name, const std::string &label) {
        std::wstring strData;
        if (SUCCEEDED(pEvent->GetStringValue(name, &strData))) {
            lstEvents.AddItem("    " + label + " = " + text_of(strData));
        }
    }

    void AddCallType() {
        LONG nValue = 0;
        if (SUCCEEDED(pEvent->GetLongValue(L"CALLTYPE", &nValue))) {
            lstEvents.AddItem("    CallType = " + std::to_string(nValue) + " - " +
                              GetCallTypeString(nValue));
        }
    }

    void AddIVR(int count) {
        for (int field = 1; field <= count; ++field) {
            const std::string number = std::to_string(field);
            AddString(wide_of("IVRLABEL" + number).c_str(), "IVR Label " + number);
            AddString(wide_of("IVRDATA" + number).c_str(), "IVR Data " + number);
        }
    }

    ListBox &lstEvents;
    ICCASEvent *pEvent;
};

inline void EventLines::Add(LONG n) {
    const auto begin = [&](const char *name) {
        lstEvents.AddItem("Event Type: " + std::to_string(n) + " - " + name);
    };
    switch (n) {
    case 1:
        begin("BroadcastLogon");
        AddLong(L"RECID", "RecID");
        AddString(L"DN", "DN");
        AddString(L"NAME", "Name");
        AddString(L"LogonID", "LogonID");
        AddString(L"ServiceGroupList", "SGList");
        AddLong(L"VOICEREADY", "VoiceReady");
        AddLong(L"MEDIAREADY", "MediaReady");
        AddLong(L"EMAILREADY", "EmailReady");
        AddString(L"MACHINENAME", "MachineName");
        break;
    case 2:
        begin("BroadcastLogoff");
        AddLong(L"RECID", "RecID");
        break;
    case 3:
        begin("BroadcastReady");
        AddLong(L"RECID", "RecID");
        break;
    case 4:
        begin("BroadcastNotReady");
        AddLong(L"RECID", "RecID");
        AddLong(L"REASONID", "ReasonID");
        AddString(L"REASONSTRING", "ReasonString");
        break;
    case 5:
        begin("BroadcastEmailReady");
        AddLong(L"RECID", "RecID");
        break;
    case 6:
        begin("BroadcastEmailNotReady");
        AddLong(L"RECID", "RecID");
        AddLong(L"REASONID", "ReasonID");
        AddString(L"REASONSTRING", "ReasonString");
        break;
    case 7:
        begin("BroadcastOriginated");
        AddLong(L"RECID", "RecID");
        AddLong(L"CALLID", "CallID");
        AddLong(L"SERVICEGROUPID", "SG ID");
        AddCallType();
        break;
    case 8:
        begin("BroadcastDelivered");
        AddLong(L"RECID", "RecID");
        AddLong(L"CALLID", "CallID");
        AddString(L"OPPOSITEPARTYNUMBER", "OppositeParty");
        AddString(L"PRIVATEDATA", "PrivateData");
        AddString(L"CAUSE", "Cause");
        AddString(L"CALLEDNUMBER", "CalledNumber");
        break;
    case 9:
        begin("BroadcastEstablished");
        AddLong(L"RECID", "RecID");
        AddLong(L"CALLID", "CallID");
        AddString(L"TRUNKID", "TrunkID");
        AddString(L"CALLSUBSTATE", "CallSubstate");
        AddString(L"OPPOSITEPARTYNUMBER", "OppositeParty");
        AddString(L"CAUSE", "Cause");
        AddString(L"MEDIASERVERSESSIONURI", "MediaServerSessionUri");
        break;
    case 10:
        begin("BroadcastHeld");
        AddLong(L"RECID", "RecID");
        AddLong(L"CALLID", "CallID");
        AddLong(L"ONHOLD", "OnHold");
        break;
    case 11:
        begin("BroadcastRetrieved");
        AddLong(L"RECID", "RecID");
        AddLong(L"CALLID", "CallID");
        break;
    case 12:
        begin("BroadcastTransferred");
        AddLong(L"RECID", "RecID");
        AddLong(L"HELDCALLID", "HeldCallID");
        AddLong(L"ACTIVECALLID", "ActiveCallID");
        AddLong(L"NEWCALLID", "NewCallID");
        AddLong(L"CLERICALFLAG", "Clerical");
        AddLong(L"TRANSFERRINGAGENT", "Transferring Agent");
        AddString(L"OPPOSITEPARTYNUMBER", "OppositeParty");
        AddString(L"PRIVATEDATA", "PrivateData");
        break;
    case 13:
        begin("BroadcastConferenced");
        AddLong(L"RECID", "RecID");
        AddLong(L"HELDCALLID", "HeldCallID");
        AddLong(L"ACTIVECALLID", "ActiveCallID");
        AddLong(L"NEWCALLID", "NewCallID");
        AddString(L"OPPOSITEPARTYNUMBER", "OppositeParty");
        break;
    case 14:
        begin("BroadcastConnectionCleared");
        AddLong(L"RECID", "RecID");
        AddLong(L"CALLID", "CallID");
        AddLong(L"CLERICALFLAG", "Clerical");
        AddLong(L"DIVERTEDFLAG", "Diverted");
        AddString(L"DIVERDESTINATION", "DivertDest");
        break;
    case 15:
        begin("BroadcastClericalEnded");
        AddLong(L"RECID", "RecID");
        AddLong(L"CALLID", "CallID");
        break;
    case 16:
        begin("BroadcastCallRejected");
        AddLong(L"RECID", "RecID");
        AddLong(L"CALLID", "CallID");
        AddString(L"CAUSE", "Cause");
        break;
    case 17:
        begin("BroadcastCallbackAccept");
        AddLong(L"RECID", "RecID");
        AddLong(L"ORIGCALLID", "OrigCallID");
        AddLong(L"CALLID", "CallID");
        AddCallType();
        break;
    case 18:
        begin("BroadcastCallbackReject");
        AddLong(L"RECID", "RecID");
        AddLong(L"CALLID", "CallID");
        AddCallType();
        AddString(L"CAUSE", "Cause");
        break;
    case 19:
        begin("BroadcastCallbackStatus");
        AddLong(L"RECID", "RecID");
        AddLong(L"CALLID", "CallID");
        AddCallType();
        AddLong(L"CALLBACKSTATUS", "Status");
        AddString(L"CAUSE", "Cause");
        break;
    case 20:
        begin("BroadcastEmailReject");
        AddLong(L"RECID", "RecID");
        AddLong(L"MESSAGEID", "MsgID");
        AddLong(L"SERVICEGROUPID", "SG ID");
        AddString(L"CAUSE", "Cause");
        break;
    case 21:
        begin("BroadcastEmailDelete");
        AddLong(L"RECID", "RecID");
        AddLong(L"MESSAGEID", "MsgID");
        AddLong(L"CLERICALFLAG", "Clerical");
        break;
    case 22:
        begin("BroadcastEmailReply");
        AddLong(L"RECID", "RecID");
        AddLong(L"MESSAGEID", "MsgID");
        AddLong(L"SERVICEGROUPID", "SG ID");
        AddString(L"SUBJECT", "Subject");
        AddLong(L"FORWARDFLAG", "Forwarded");
        AddString(L"RECIPIENTLIST", "Recipients");
        AddString(L"EMAILTEXT", "Text");
        AddLong(L"CLERICALFLAG", "Clerical");
        break;
    case 23:
        begin("BroadcastEmailForward");
        AddLong(L"RECID", "RecID");
        AddLong(L"MESSAGEID", "MsgID");
        AddLong(L"SERVICEGROUPLIST", "SG ID");
        break;
    case 24:
        begin("BroadcastCallInformation");
        AddLong(L"RECID", "RecID");
        AddLong(L"CALLID", "CallID");
        AddLong(L"SERVICEGROUPID", "SG ID");
        AddString(L"CALLINGPARTYNUMBER", "CallingParty");
        AddString(L"CALLEDNUMBER", "Called Number");
        AddIVR(10);
        AddLong(L"TIMEINQUEUE", "Time in Queue");
        AddCallType();
        break;
    case 25:
        begin("BroadcastCallback");
        AddLong(L"RECID", "RecID");
        AddLong(L"SERVICEGROUPID", "SG ID");
        AddString(L"CALLINGPARTYNUMBER", "CallingParty");
        AddString(L"CALLEDNUMBER", "Called Number");
        AddIVR(3);
        AddCallType();
        break;
    case 29:
        begin("BroadcastCampaignAccept");
        AddLong(L"RECID", "RecID");
        AddLong(L"CAMPAIGNID", "CampaignID");
        AddLong(L"CUSTOMERID", "CustomerID");
        AddLong(L"CALLID", "CallID");
        break;
    case 30:
        begin("BroadcastCampaignReject");
        AddLong(L"RECID", "RecID");
        AddLong(L"CAMPAIGNID", "CampaignID");
        AddLong(L"CUSTOMERID", "CustomerID");
        AddString(L"CAUSE", "Cause");
        break;
    case 31:
        begin("BroadcastCampaignStatus");
        AddLong(L"RECID", "RecID");
        AddLong(L"CAMPAIGNID", "CampaignID");
        AddLong(L"CUSTOMERID", "CustomerID");
        AddString(L"CAUSE", "Cause");
        break;
    case 32:
        begin("BroadcastCampaignInfo");
        AddLong(L"RECID", "RecID");
        AddLong(L"CAMPAIGNID", "CampaignID");
        AddLong(L"CUSTOMERID", "CustomerID");
        AddString(L"CUSTOMERNAME", "Customer Name");
        AddString(L"CUSTOMERNUMBER", "Customer Number");
        AddString(L"COMMENT", "Comment");
        AddIVR(10);
        break;
    case 33: {
        begin("BroadcastServiceGroupAdded");
        AddLong(L"RECID", "SG ID");
        AddString(L"NAME", "SG Name");
        LONG nValue = 0;
        pEvent->GetLongValue(L"SERVICEGROUPPURPOSE", &nValue);
        lstEvents.AddItem("    SG Type = " + std::to_string(nValue) + GetPurposeString(nValue));
        break;
    }
    case 34:
        begin("BroadcastAgentServiceGroupsChanged");
        AddLong(L"RECID", "RecID");
        AddString(L"SERVICEGROUPLIST", "SG List");
        break;
    case 35:
        begin("BroadcastDataComplete");
        break;
    case 36:
        begin("BroadcastDisconnect");
        break;
    case 37:
        begin("BroadcastXferCallInformation");
        AddLong(L"RECID", "RecID");
        AddLong(L"HELDCALLID", "HeldCallID");
        AddLong(L"ACTIVECALLID", "ActiveCallID");
        AddLong(L"SERVICEGROUPID", "SG ID");
        AddString(L"CALLINGPARTYNUMBER", "CallingParty");
        AddString(L"CALLEDNUMBER", "Called Number");
        AddIVR(3);
        break;
    }
}

#endif
