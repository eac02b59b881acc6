// The sample program of the COM object's documentation, handler by handler, with the COM object's
// header replaced by openccas_com.hpp.
//
//     com_sample HOST PORT [NETWORK_INTERFACE]
//
// The form is a console: the list box is the output, and the buttons are pressed by `main`. With a
// network interface, or an empty one, it connects directly; without, by multicast, as the original.
//
// The handlers keep their names, the parameter names their spelling. What differs: types of calls
// follow the tables of the documentation, not the sample's older numbers, and its slips are mended:
// texts that it read into one variable and showed from another, GetLogValue, a message id that it
// showed before it was read.

#include <openccas_com.hpp>

#include <condition_variable>
#include <cstdlib>
#include <iostream>
#include <mutex>
#include <string>

namespace {

/// What the sample has in its list box.
class ListBox {
public:
    void AddItem(const std::string &item) { std::cout << item << std::endl; }
    void Clear() { AddItem("----"); }
};

/// What the sample has on its form.
struct Button {
    bool Enabled = true;
};

std::string text_of(const std::wstring &wide) { return ccas_com::narrow(wide.c_str()); }

std::wstring wide_of(const std::string &text) { return ccas_com::widen(text.c_str()); }

/// `Private WithEvents CCASCom As CCASClient`, and the form around it.
class Form : public CCASClient {
public:
    ~Form() override { Close(); }

    void Form_Load() { bDisconnect.Enabled = false; }

    void bInitialize_Click() {
        Initialize();
        if (txtServerName.empty() || txtServerPort == 0) {
            lstEvents.AddItem("A server and a port are needed");
            return;
        }
        lstEvents.Clear();
        lstEvents.AddItem("Attempting to connect to " + text_of(txtServerName) + " using port " +
                          std::to_string(txtServerPort) + "...");
        const HRESULT result =
            bDirect ? ConnectWithDirectConnect(txtServerName.c_str(), txtServerPort,
                                               txtInterface.c_str())
                    : Connect(txtServerName.c_str(), txtServerPort);
        if (SUCCEEDED(result)) {
            lstEvents.AddItem("Connected to server");
            return;
        }
        lstEvents.AddItem("Failed to connect to server");
        LONG lError = 0;
        std::wstring szError;
        GetLastErrorInfo(&lError, &szError);
        lstEvents.AddItem("Error = " + text_of(szError));
        leave();
    }

    void bDisconnect_Click() {
        Uninitialize();
        disconnected();
    }

    void cmdClearEvents_Click() { lstEvents.Clear(); }

    HRESULT OnDisconnect() override {
        Uninitialize();
        disconnected();
        leave();
        return S_OK;
    }

    HRESULT OnEvent(ICCASEvent *pEvent) override;

    /// Waits until the connection is lost, or was not made.
    void Show() {
        std::unique_lock<std::mutex> lock(mutex_);
        changed_.wait(lock, [&] { return left_; });
    }

    std::wstring txtServerName;
    LONG txtServerPort = 0;
    bool bDirect = false;
    std::wstring txtInterface;

private:
    void disconnected() {
        lstEvents.Clear();
        lstEvents.AddItem("Disconnected");
        bDisconnect.Enabled = false;
        bInitialize.Enabled = true;
    }

    void leave() {
        const std::lock_guard<std::mutex> lock(mutex_);
        left_ = true;
        changed_.notify_all();
    }

    // What the sample writes out for each parameter.

    LONG AddLong(ICCASEvent *pEvent, const OLECHAR *name, const std::string &label) {
        LONG nValue = 0;
        if (SUCCEEDED(pEvent->GetLongValue(name, &nValue))) {
            lstEvents.AddItem("    " + label + " = " + std::to_string(nValue));
        }
        return nValue;
    }

    void AddString(ICCASEvent *pEvent, const OLECHAR *name, const std::string &label) {
        std::wstring strData;
        if (SUCCEEDED(pEvent->GetStringValue(name, &strData))) {
            lstEvents.AddItem("    " + label + " = " + text_of(strData));
        }
    }

    void AddCallType(ICCASEvent *pEvent) {
        LONG nValue = 0;
        if (SUCCEEDED(pEvent->GetLongValue(L"CALLTYPE", &nValue))) {
            lstEvents.AddItem("    CallType = " + std::to_string(nValue) + " - " +
                              GetCallTypeString(nValue));
        }
    }

    void AddIVR(ICCASEvent *pEvent, int count) {
        for (int field = 1; field <= count; ++field) {
            const std::string number = std::to_string(field);
            AddString(pEvent, wide_of("IVRLABEL" + number).c_str(), "IVR Label " + number);
            AddString(pEvent, wide_of("IVRDATA" + number).c_str(), "IVR Data " + number);
        }
    }

    static std::string GetCallTypeString(LONG lCallType);
    static std::string GetPurposeString(LONG lPurpose);

    ListBox lstEvents;
    Button bInitialize;
    Button bDisconnect;

    std::mutex mutex_;
    std::condition_variable changed_;
    bool left_ = false;
};

HRESULT Form::OnEvent(ICCASEvent *pEvent) {
    LONG n = 0;
    pEvent->GetType(&n);
    if (n == CCAS_BROADCAST_DATA_COMPLETE) {
        bInitialize.Enabled = false;
        bDisconnect.Enabled = true;
    }
    lstEvents.AddItem("[OnEvent]");
    const auto begin = [&](const char *name) {
        lstEvents.AddItem("Event Type: " + std::to_string(n) + " - " + name);
    };
    switch (n) {
    case 1:
        begin("BroadcastLogon");
        AddLong(pEvent, L"RECID", "RecID");
        AddString(pEvent, L"DN", "DN");
        AddString(pEvent, L"NAME", "Name");
        AddString(pEvent, L"LogonID", "LogonID");
        AddString(pEvent, L"ServiceGroupList", "SGList");
        AddLong(pEvent, L"VOICEREADY", "VoiceReady");
        AddLong(pEvent, L"MEDIAREADY", "MediaReady");
        AddLong(pEvent, L"EMAILREADY", "EmailReady");
        AddString(pEvent, L"MACHINENAME", "MachineName");
        break;
    case 2:
        begin("BroadcastLogoff");
        AddLong(pEvent, L"RECID", "RecID");
        break;
    case 3:
        begin("BroadcastReady");
        AddLong(pEvent, L"RECID", "RecID");
        break;
    case 4:
        begin("BroadcastNotReady");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"REASONID", "ReasonID");
        AddString(pEvent, L"REASONSTRING", "ReasonString");
        break;
    case 5:
        begin("BroadcastEmailReady");
        AddLong(pEvent, L"RECID", "RecID");
        break;
    case 6:
        begin("BroadcastEmailNotReady");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"REASONID", "ReasonID");
        AddString(pEvent, L"REASONSTRING", "ReasonString");
        break;
    case 7:
        begin("BroadcastOriginated");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CALLID", "CallID");
        AddLong(pEvent, L"SERVICEGROUPID", "SG ID");
        AddCallType(pEvent);
        break;
    case 8:
        begin("BroadcastDelivered");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CALLID", "CallID");
        AddString(pEvent, L"OPPOSITEPARTYNUMBER", "OppositeParty");
        AddString(pEvent, L"PRIVATEDATA", "PrivateData");
        AddString(pEvent, L"CAUSE", "Cause");
        AddString(pEvent, L"CALLEDNUMBER", "CalledNumber");
        break;
    case 9:
        begin("BroadcastEstablished");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CALLID", "CallID");
        AddString(pEvent, L"TRUNKID", "TrunkID");
        AddString(pEvent, L"CALLSUBSTATE", "CallSubstate");
        AddString(pEvent, L"OPPOSITEPARTYNUMBER", "OppositeParty");
        AddString(pEvent, L"CAUSE", "Cause");
        AddString(pEvent, L"MEDIASERVERSESSIONURI", "MediaServerSessionUri");
        break;
    case 10:
        begin("BroadcastHeld");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CALLID", "CallID");
        AddLong(pEvent, L"ONHOLD", "OnHold");
        break;
    case 11:
        begin("BroadcastRetrieved");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CALLID", "CallID");
        break;
    case 12:
        begin("BroadcastTransferred");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"HELDCALLID", "HeldCallID");
        AddLong(pEvent, L"ACTIVECALLID", "ActiveCallID");
        AddLong(pEvent, L"NEWCALLID", "NewCallID");
        AddLong(pEvent, L"CLERICALFLAG", "Clerical");
        AddLong(pEvent, L"TRANSFERRINGAGENT", "Transferring Agent");
        AddString(pEvent, L"OPPOSITEPARTYNUMBER", "OppositeParty");
        AddString(pEvent, L"PRIVATEDATA", "PrivateData");
        break;
    case 13:
        begin("BroadcastConferenced");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"HELDCALLID", "HeldCallID");
        AddLong(pEvent, L"ACTIVECALLID", "ActiveCallID");
        AddLong(pEvent, L"NEWCALLID", "NewCallID");
        AddString(pEvent, L"OPPOSITEPARTYNUMBER", "OppositeParty");
        break;
    case 14:
        begin("BroadcastConnectionCleared");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CALLID", "CallID");
        AddLong(pEvent, L"CLERICALFLAG", "Clerical");
        AddLong(pEvent, L"DIVERTEDFLAG", "Diverted");
        AddString(pEvent, L"DIVERDESTINATION", "DivertDest");
        break;
    case 15:
        begin("BroadcastClericalEnded");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CALLID", "CallID");
        break;
    case 16:
        begin("BroadcastCallRejected");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CALLID", "CallID");
        AddString(pEvent, L"CAUSE", "Cause");
        break;
    case 17:
        begin("BroadcastCallbackAccept");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"ORIGCALLID", "OrigCallID");
        AddLong(pEvent, L"CALLID", "CallID");
        AddCallType(pEvent);
        break;
    case 18:
        begin("BroadcastCallbackReject");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CALLID", "CallID");
        AddCallType(pEvent);
        AddString(pEvent, L"CAUSE", "Cause");
        break;
    case 19:
        begin("BroadcastCallbackStatus");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CALLID", "CallID");
        AddCallType(pEvent);
        AddLong(pEvent, L"CALLBACKSTATUS", "Status");
        AddString(pEvent, L"CAUSE", "Cause");
        break;
    case 20:
        begin("BroadcastEmailReject");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"MESSAGEID", "MsgID");
        AddLong(pEvent, L"SERVICEGROUPID", "SG ID");
        AddString(pEvent, L"CAUSE", "Cause");
        break;
    case 21:
        begin("BroadcastEmailDelete");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"MESSAGEID", "MsgID");
        AddLong(pEvent, L"CLERICALFLAG", "Clerical");
        break;
    case 22:
        begin("BroadcastEmailReply");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"MESSAGEID", "MsgID");
        AddLong(pEvent, L"SERVICEGROUPID", "SG ID");
        AddString(pEvent, L"SUBJECT", "Subject");
        AddLong(pEvent, L"FORWARDFLAG", "Forwarded");
        AddString(pEvent, L"RECIPIENTLIST", "Recipients");
        AddString(pEvent, L"EMAILTEXT", "Text");
        AddLong(pEvent, L"CLERICALFLAG", "Clerical");
        break;
    case 23:
        begin("BroadcastEmailForward");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"MESSAGEID", "MsgID");
        AddLong(pEvent, L"SERVICEGROUPLIST", "SG ID");
        break;
    case 24:
        begin("BroadcastCallInformation");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CALLID", "CallID");
        AddLong(pEvent, L"SERVICEGROUPID", "SG ID");
        AddString(pEvent, L"CALLINGPARTYNUMBER", "CallingParty");
        AddString(pEvent, L"CALLEDNUMBER", "Called Number");
        AddIVR(pEvent, 10);
        AddLong(pEvent, L"TIMEINQUEUE", "Time in Queue");
        AddCallType(pEvent);
        break;
    case 25:
        begin("BroadcastCallback");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"SERVICEGROUPID", "SG ID");
        AddString(pEvent, L"CALLINGPARTYNUMBER", "CallingParty");
        AddString(pEvent, L"CALLEDNUMBER", "Called Number");
        AddIVR(pEvent, 3);
        AddCallType(pEvent);
        break;
    case 29:
        begin("BroadcastCampaignAccept");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CAMPAIGNID", "CampaignID");
        AddLong(pEvent, L"CUSTOMERID", "CustomerID");
        AddLong(pEvent, L"CALLID", "CallID");
        break;
    case 30:
        begin("BroadcastCampaignReject");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CAMPAIGNID", "CampaignID");
        AddLong(pEvent, L"CUSTOMERID", "CustomerID");
        AddString(pEvent, L"CAUSE", "Cause");
        break;
    case 31:
        begin("BroadcastCampaignStatus");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CAMPAIGNID", "CampaignID");
        AddLong(pEvent, L"CUSTOMERID", "CustomerID");
        AddString(pEvent, L"CAUSE", "Cause");
        break;
    case 32:
        begin("BroadcastCampaignInfo");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"CAMPAIGNID", "CampaignID");
        AddLong(pEvent, L"CUSTOMERID", "CustomerID");
        AddString(pEvent, L"CUSTOMERNAME", "Customer Name");
        AddString(pEvent, L"CUSTOMERNUMBER", "Customer Number");
        AddString(pEvent, L"COMMENT", "Comment");
        AddIVR(pEvent, 10);
        break;
    case 33: {
        begin("BroadcastServiceGroupAdded");
        AddLong(pEvent, L"RECID", "SG ID");
        AddString(pEvent, L"NAME", "SG Name");
        LONG nValue = 0;
        pEvent->GetLongValue(L"SERVICEGROUPPURPOSE", &nValue);
        lstEvents.AddItem("    SG Type = " + std::to_string(nValue) + GetPurposeString(nValue));
        break;
    }
    case 34:
        begin("BroadcastAgentServiceGroupsChanged");
        AddLong(pEvent, L"RECID", "RecID");
        AddString(pEvent, L"SERVICEGROUPLIST", "SG List");
        break;
    case 35:
        begin("BroadcastDataComplete");
        break;
    case 36:
        begin("BroadcastDisconnect");
        break;
    case 37:
        begin("BroadcastXferCallInformation");
        AddLong(pEvent, L"RECID", "RecID");
        AddLong(pEvent, L"HELDCALLID", "HeldCallID");
        AddLong(pEvent, L"ACTIVECALLID", "ActiveCallID");
        AddLong(pEvent, L"SERVICEGROUPID", "SG ID");
        AddString(pEvent, L"CALLINGPARTYNUMBER", "CallingParty");
        AddString(pEvent, L"CALLEDNUMBER", "Called Number");
        AddIVR(pEvent, 3);
        break;
    }
    return S_OK;
}

std::string Form::GetCallTypeString(LONG lCallType) {
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

std::string Form::GetPurposeString(LONG lPurpose) {
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

}  // namespace

int main(int count, char **arguments) {
    if (count < 3) {
        std::cerr << "usage: " << arguments[0] << " HOST PORT [NETWORK_INTERFACE]\n";
        return EXIT_FAILURE;
    }
    Form form;
    form.Form_Load();
    form.txtServerName = wide_of(arguments[1]);
    form.txtServerPort = std::atoi(arguments[2]);
    form.bDirect = count > 3;
    form.txtInterface = wide_of(count > 3 ? arguments[3] : "");
    form.bInitialize_Click();
    form.Show();
    return EXIT_SUCCESS;
}
