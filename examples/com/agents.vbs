' The vendor's sample, in VBScript: it connects, shows what happens, and says why it cannot connect.
'
'     cscript //nologo agents.vbs MACHINE PORT
'
' For an agent who is logged on it dials a number, so that there is something to see, and ends when
' the call has begun.

Option Explicit

Const BROADCAST_LOGON = 1
Const BROADCAST_ORIGINATED = 7
Const BROADCAST_DATA_COMPLETE = 35

Dim Host, CCASCom, Agent, Complete, Begun, Disconnected
Agent = 0
Complete = False
Begun = False
Disconnected = False

' A script that has no handlers for the events of an object needs help: see tests/com.
Class Handlers
    Public Sub OnEvent(pEvent)
        CCASCom_OnEvent pEvent
    End Sub

    Public Sub OnDisconnect()
        CCASCom_OnDisconnect
    End Sub
End Class

Sub CCASCom_OnEvent(pEvent)
    Dim EventType, RecID, Name, CallID
    pEvent.GetType EventType
    Select Case EventType
        Case BROADCAST_LOGON
            pEvent.GetLongValue "RECID", RecID
            pEvent.GetStringValue "NAME", Name
            WScript.Echo "agent " & RecID & " is logged on: " & Name
            Agent = RecID
        Case BROADCAST_DATA_COMPLETE
            WScript.Echo "the configuration is complete"
            Complete = True
            ' What goes wrong in a handler stays there: the next event comes all the same.
            Err.Raise 5, "a handler", "This failure is one of the script's own."
        Case BROADCAST_ORIGINATED
            pEvent.GetLongValue "CallID", CallID
            pEvent.GetStringValue "RecID", RecID
            WScript.Echo "agent " & RecID & " has begun call " & CallID
            Begun = True
    End Select
End Sub

Sub CCASCom_OnDisconnect()
    WScript.Echo "disconnected"
    CCASCom.Uninitialize
    Disconnected = True
End Sub

Sub Wait(Milliseconds)
    If IsEmpty(Host) Then
        WScript.Sleep Milliseconds
    Else
        Host.Pump Milliseconds
    End If
End Sub

Sub ShowFailure()
    Dim Code, Text
    WScript.Echo "failed to connect: " & Err.Description
    Err.Clear
    CCASCom.GetLastErrorInfo Code, Text
    WScript.Echo "error " & Code & ": " & Text
End Sub

Sub Main(Server, Port)
    Dim Status, Tries
    Set CCASCom = CreateObject("CCASComClient.CCASClient")
    On Error Resume Next
    WScript.ConnectObject CCASCom, "CCASCom_"
    If Err.Number <> 0 Then
        Err.Clear
        Set Host = CreateObject("OpenccasTests.ScriptHost")
        Host.Connect CCASCom, New Handlers
    End If

    ' Nobody is called to the telephone before the connection is there.
    CCASCom.MakeCall 1, "5551234"
    ShowFailure

    CCASCom.Initialize
    CCASCom.ConnectWithDirectConnect Server, Port, ""
    If Err.Number <> 0 Then
        ShowFailure
        Exit Sub
    End If
    WScript.Echo "connected"
    On Error GoTo 0

    For Tries = 1 To 100
        If Complete Then Exit For
        Wait 100
    Next
    If Agent = 0 Then
        WScript.Echo "nobody is logged on"
        Exit Sub
    End If
    CCASCom.GetVoiceReadyStatus Agent, Status
    WScript.Echo "agent " & Agent & " is ready for calls: " & Status
    CCASCom.MakeCall Agent, "5551003"
    For Tries = 1 To 100
        If Begun Then Exit For
        Wait 100
    Next
    CCASCom.Uninitialize
    If Begun And Not Disconnected Then WScript.Echo "done"
End Sub

Main WScript.Arguments(0), CLng(WScript.Arguments(1))
