; GLEAN Retouch for Windows: for one person by default, for everyone with /ALLUSERS.
;
; Built by build_installer.py, which says /D OUTFILE, PAYLOAD, VERSION, NUMBERS, ICON, LISTS, MAKERS,
; SUMMARY. Options of the installer: /S silent, /ALLUSERS, /D=FOLDER (the last one). Settings are the
; person's own: neither an upgrade nor the uninstaller touches them.

Target amd64-unicode
Unicode true
!ifdef QUICK
  SetCompress off
!else
  SetCompressor /SOLID /FINAL lzma
  SetCompressorDictSize 64
!endif

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh
!include WordFunc.nsh

!define TITLE "GLEAN Retouch"
!define PROGRAM "glean-retouch.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\GLEAN Retouch"
!define PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
!define OPEN_WITH_KEY "Software\Classes\Applications\${PROGRAM}"
!define CAPABILITIES "Software\GLEAN Retouch\Capabilities"

Name "${TITLE}"
OutFile "${OUTFILE}"
RequestExecutionLevel user
ManifestDPIAware true
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey FileDescription "${SUMMARY}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "${MAKERS}, Apache-2.0"

Var ForAll ; 1: for everyone on this computer
Var Choice

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_WELCOME
Page custom AskForWhom TakeForWhom
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE SimpChinese

LangString FOR_WHOM ${LANG_ENGLISH} "Who will use it?"
LangString FOR_ME ${LANG_ENGLISH} "Only me"
LangString FOR_ALL ${LANG_ENGLISH} "Everyone on this computer (asks an administrator)"
LangString NO_RIGHTS ${LANG_ENGLISH} "Installing for everyone needs an administrator's rights."
LangString FOR_WHOM ${LANG_GERMAN} "Wer wird es benutzen?"
LangString FOR_ME ${LANG_GERMAN} "Nur ich"
LangString FOR_ALL ${LANG_GERMAN} "Alle auf diesem Computer (fragt nach einem Administrator)"
LangString NO_RIGHTS ${LANG_GERMAN} "Für alle zu installieren braucht die Rechte eines Administrators."
LangString FOR_WHOM ${LANG_FRENCH} "Qui va l'utiliser ?"
LangString FOR_ME ${LANG_FRENCH} "Moi seulement"
LangString FOR_ALL ${LANG_FRENCH} "Tous les utilisateurs de cet ordinateur (demande un administrateur)"
LangString NO_RIGHTS ${LANG_FRENCH} "Installer pour tous demande les droits d'un administrateur."
LangString FOR_WHOM ${LANG_SPANISH} "¿Quién lo usará?"
LangString FOR_ME ${LANG_SPANISH} "Solo yo"
LangString FOR_ALL ${LANG_SPANISH} "Todos en este equipo (pide un administrador)"
LangString NO_RIGHTS ${LANG_SPANISH} "Instalar para todos requiere permisos de administrador."
LangString FOR_WHOM ${LANG_JAPANESE} "誰が使いますか?"
LangString FOR_ME ${LANG_JAPANESE} "自分だけ"
LangString FOR_ALL ${LANG_JAPANESE} "このコンピューターの全員 (管理者の許可が必要)"
LangString NO_RIGHTS ${LANG_JAPANESE} "全員のためにインストールするには管理者の権限が必要です。"
LangString FOR_WHOM ${LANG_SIMPCHINESE} "谁将使用它?"
LangString FOR_ME ${LANG_SIMPCHINESE} "只有我"
LangString FOR_ALL ${LANG_SIMPCHINESE} "此电脑上的所有人 (需要管理员)"
LangString NO_RIGHTS ${LANG_SIMPCHINESE} "为所有人安装需要管理员权限。"

!macro FOR_ONE_OR_ALL
  SetRegView 64
  ${If} $ForAll == 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

Function .onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $1
  StrCpy $ForAll 0
  ${IfNot} ${Errors}
    StrCpy $ForAll 1
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      MessageBox MB_ICONSTOP "$(NO_RIGHTS)" /SD IDOK
      SetErrorLevel 740
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro FOR_ONE_OR_ALL
  ; An older version is replaced where it is, unless /D says otherwise.
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $ForAll == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${TITLE}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${TITLE}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function AskForWhom
  ${If} $ForAll == 1
    Abort ; it has been said already
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "${TITLE}" "$(FOR_WHOM)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 20u 100% 12u "$(FOR_ME)"
  Pop $0
  ${NSD_Check} $0
  ${NSD_CreateRadioButton} 0 40u 100% 12u "$(FOR_ALL)"
  Pop $Choice
  nsDialogs::Show
FunctionEnd

Function TakeForWhom
  ${NSD_GetState} $Choice $0
  ${If} $0 == ${BST_CHECKED}
    ClearErrors
    ExecShell "runas" "$EXEPATH" "/ALLUSERS"
    ${If} ${Errors}
      Abort ; the administrator said no: ask again
    ${EndIf}
    Quit
  ${EndIf}
FunctionEnd

Section
  !insertmacro FOR_ONE_OR_ALL
  ; The files of the older version go first: those that the new one lacks would stay for ever.
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\uninstall.exe"
    ExecWait '"$0\uninstall.exe" /S _?=$0'
    Delete "$0\uninstall.exe"
    RMDir "$0"
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr SHCTX "${PATHS_KEY}" "" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${OPEN_WITH_KEY}" "FriendlyAppName" "${TITLE}"
  WriteRegStr SHCTX "${OPEN_WITH_KEY}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "${CAPABILITIES}" "ApplicationName" "${TITLE}"
  WriteRegStr SHCTX "${CAPABILITIES}" "ApplicationDescription" "${SUMMARY}"
  WriteRegStr SHCTX "Software\RegisteredApplications" "${TITLE}" "${CAPABILITIES}"
  !include "${LISTS}/types.nsh"

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${MAKERS}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "ForAll" $ForAll
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${KIBIBYTES}
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd

Function un.onInit
  SetRegView 64
  ; Which of the two this is: the one that is installed here.
  StrCpy $ForAll 0
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $ForAll 1
  ${EndIf}
  !insertmacro FOR_ONE_OR_ALL
FunctionEnd

Section Uninstall
  ; Only what was installed goes: the folder may hold a person's own files.
  !include "${LISTS}/removal.nsh"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey SHCTX "${PATHS_KEY}"
  DeleteRegKey SHCTX "${OPEN_WITH_KEY}"
  DeleteRegKey SHCTX "Software\GLEAN Retouch"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "${TITLE}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd
