<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>GLEAN Retouch</name>
    <message>
        <location filename="../../app/canvas/split.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../app/canvas/split.py"/>
        <location filename="../../app/canvas/view.py"/>
        <location filename="../../app/dialogs/export.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <source>Preparing the view</source>
        <translation>Ansicht wird vorbereitet</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <source>The photo being edited; arrow keys move the view</source>
        <translation>Das bearbeitete Foto; die Pfeiltasten verschieben die Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/landing.py"/>
        <source>“{title}” was turned or resized meanwhile: press Clean up again</source>
        <translation>„{title}“ wurde inzwischen gedreht oder in der Größe geändert: bitte noch einmal bereinigen</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/live.py"/>
        <location filename="../../app/core_words.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>Blending</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/live.py"/>
        <location filename="../../app/cleanup/session.py"/>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/lookout.py"/>
        <location filename="../../app/cleanup/request.py"/>
        <source>Looking at the photo</source>
        <translation>Das Foto wird angesehen</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/request.py"/>
        <location filename="../../app/cleanup/shelf.py"/>
        <source>Loading the model</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/request.py"/>
        <source>Other noise changes next to nothing with this model, so the variants look alike.</source>
        <translation>Anderes Rauschen ändert bei diesem Modell fast nichts, deshalb sehen die Varianten gleich aus.</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>That clean-up is in the queue already</source>
        <translation>Diese Bereinigung steht schon in der Warteschlange</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>The result was dropped; redo brings it back</source>
        <translation>Das Ergebnis wurde verworfen; Wiederholen holt es zurück</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>“{title}” is cleaned up</source>
        <translation>„{title}“ ist bereinigt</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/shelf.py"/>
        <source>Looking for models</source>
        <translation>Modelle werden gesucht</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/tasks.py"/>
        <source>The clean-up of “{title}” was dropped, as the photo was closed</source>
        <translation>Die Bereinigung von „{title}“ entfällt, weil das Foto geschlossen wurde</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>down {times}×</source>
        <translation>{times}× verkleinert</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>frame drawn by hand</source>
        <translation>Rahmen von Hand gezogen</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>noise {number}</source>
        <translation>Rauschen {number}</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>&amp;Clean up</source>
        <translation>Be&amp;reinigen</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>A larger working frame: larger flaws vanish, and more is invented</source>
        <translation>Größerer Arbeitsrahmen: Größere Fehler verschwinden, und mehr wird erfunden</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>A smaller working frame: more of the photo stays</source>
        <translation>Kleinerer Arbeitsrahmen: Mehr vom Foto bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Another result of the same model, by other noise inside it</source>
        <translation>Ein weiteres Ergebnis desselben Modells, mit anderem Rauschen darin</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Apple GPU</source>
        <translation>Apple-Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Apply the result</source>
        <translation>Ergebnis anwenden</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Automatic frame</source>
        <translation>Rahmen automatisch</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Cancel the clean-up</source>
        <translation>Bereinigung abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Coarser</source>
        <translation>Gröber</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Drop the result</source>
        <translation>Ergebnis verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Finer</source>
        <translation>Feiner</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Give up the running clean-up</source>
        <translation>Die laufende Bereinigung abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Keep the result as it is; its sliders are for the next one</source>
        <translation>Das Ergebnis behalten, wie es ist; die Regler gelten dann für das nächste</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Replace the region by what the model makes of it</source>
        <translation>Den Bereich durch das ersetzen, was das Modell daraus macht</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: Apple GPU</source>
        <translation>Modelle ausführen auf: Apple-Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: Automatic</source>
        <translation>Modelle ausführen auf: automatisch gewählt</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: CPU</source>
        <translation>Modelle ausführen auf: CPU</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: NVIDIA GPU</source>
        <translation>Modelle ausführen auf: NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run on</source>
        <translation>Ausführen auf</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Take the result back (Escape)</source>
        <translation>Das Ergebnis zurücknehmen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>The working frame that suits the region</source>
        <translation>Der Arbeitsrahmen, der zum Bereich passt</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Try other noise</source>
        <translation>Anderes Rauschen versuchen</translation>
    </message>
    <message>
        <location filename="../../app/commands/doing.py"/>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Reselect</source>
        <translation>Erneut auswählen</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <location filename="../../app/panels/status.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Cancel the stroke, the running work or the live result</source>
        <translation>Den Strich, die laufende Arbeit oder das noch einstellbare Ergebnis abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Change how the program looks and works</source>
        <translation>Ändern, wie das Programm aussieht und arbeitet</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Copy the photo, or what is selected with its soft edge</source>
        <translation>Das Foto kopieren, oder das Ausgewählte mit seiner weichen Kante</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Do the step again</source>
        <translation>Den Schritt noch einmal ausführen</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Take the last step back</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all photos but the one in front</source>
        <translation>Alle Fotos außer dem vorderen schließen</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all photos: back to the start page</source>
        <translation>Alle Fotos schließen: zurück zur Startseite</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close others</source>
        <translation>Andere schließen</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close photo</source>
        <translation>Foto schließen</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close the photo in front</source>
        <translation>Das vordere Foto schließen</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Export a copy…</source>
        <translation>Kopie exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Go back to the photo as it is on the disk; undo brings your changes back</source>
        <translation>Zurück zum Foto, wie es auf der Festplatte liegt; Rückgängig holt Ihre Änderungen wieder</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Leave GLEAN Retouch</source>
        <translation>GLEAN Retouch beenden</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Leave GPS and place names out of every photo you save</source>
        <translation>GPS und Ortsnamen aus allen Fotos weglassen, die Sie speichern</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <location filename="../../app/panels/tabs.py"/>
        <source>Open photos</source>
        <translation>Fotos öffnen</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open the picture from the clipboard in a tab of its own</source>
        <translation>Das Bild aus der Zwischenablage in einem eigenen Reiter öffnen</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Paste as photo</source>
        <translation>Als Foto einfügen</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <location filename="../../app/files/reverting.py"/>
        <source>Revert</source>
        <translation>Zurück zur gespeicherten Fassung</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Sample photos</source>
        <translation>Beispielfotos</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save a copy under another name; the photo keeps its own</source>
        <translation>Eine Kopie unter anderem Namen speichern; das Foto behält seinen</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save project…</source>
        <translation>Projekt speichern…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo</source>
        <translation>Das Foto speichern</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo under another name or format</source>
        <translation>Das Foto unter anderem Namen oder in anderem Format speichern</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo with its layers, cleanups and selection, for later and for Krita or GIMP</source>
        <translation>Das Foto mit Ebenen, Bereinigungen und Auswahl speichern, für später und für Krita oder GIMP</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save without location</source>
        <translation>Ohne Ort speichern</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Write a copy in another format</source>
        <translation>Eine Kopie in einem anderen Format schreiben</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <location filename="../../app/dialogs/about.py"/>
        <source>About GLEAN Retouch</source>
        <translation>Über GLEAN Retouch</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>See every command’s keys, and change them</source>
        <translation>Die Tasten aller Befehle ansehen und ändern</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>&amp;Image</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Crop to selection</source>
        <translation>Auf Auswahl freistellen</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Exposure and contrast</source>
        <translation>Belichtung und Kontrast</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Exposure and contrast…</source>
        <translation>Belichtung und Kontrast…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Flip horizontally</source>
        <translation>Horizontal spiegeln</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Flip vertically</source>
        <translation>Vertikal spiegeln</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Keep only the part of the photo around the selection</source>
        <translation>Nur den Teil des Fotos um die Auswahl behalten</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Levels</source>
        <translation>Tonwertkorrektur</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Levels…</source>
        <translation>Tonwertkorrektur…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Make the photo brighter or darker, harder or softer</source>
        <translation>Das Foto heller oder dunkler, härter oder weicher machen</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Make the photo larger or smaller</source>
        <translation>Das Foto vergrößern oder verkleinern</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Mirror the photo: left becomes right</source>
        <translation>Das Foto spiegeln: Links wird rechts</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Mirror the photo: top becomes bottom</source>
        <translation>Das Foto spiegeln: Oben wird unten</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Resize</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Resize…</source>
        <translation>Bildgröße…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate by 180°</source>
        <translation>Um 180° drehen</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Say what is black and what is white, with the histogram</source>
        <translation>Am Histogramm festlegen, was schwarz und was weiß ist</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Take a colour cast out of the photo</source>
        <translation>Einen Farbstich aus dem Foto nehmen</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn a quarter to the left</source>
        <translation>Um ein Viertel nach links drehen</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn a quarter to the right</source>
        <translation>Um ein Viertel nach rechts drehen</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn the photo upside down</source>
        <translation>Das Foto auf den Kopf stellen</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>White balance…</source>
        <translation>Weißabgleich…</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>Press the keys first.</source>
        <translation>Drücken Sie zuerst die Tasten.</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>applying what a tool is at</source>
        <translation>Werkzeug anwenden</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>comparing with the photo before</source>
        <translation>mit dem Foto vorher vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>going from control to control</source>
        <translation>zum nächsten Bedienelement gehen</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>moving the photo</source>
        <translation>Foto verschieben</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>moving the view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>taking a corner of a polygon back</source>
        <translation>eine Ecke des Vielecks zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>{keys} belongs to “{command}”; take it away there first, or choose other keys.</source>
        <translation>{keys} gehört zu „{command}“; nehmen Sie es zuerst dort weg oder wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>{keys} is for {use}; choose other keys.</source>
        <translation>{keys} ist schon vergeben ({use}); bitte andere Tasten wählen.</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>Forget the recent photos; the files stay</source>
        <translation>Die zuletzt geöffneten Fotos vergessen; die Dateien bleiben</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>No recent photos</source>
        <translation>Keine zuletzt geöffneten Fotos</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>&amp;Select</source>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Bring back the selection that was given up last</source>
        <translation>Die zuletzt aufgehobene Auswahl zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Compare with original…</source>
        <translation>Mit Original vergleichen…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <location filename="../../app/document/document.py"/>
        <source>Deselect</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Feather the selection: the edge fades out over so many pixels to either side</source>
        <translation>Auswahl mit weicher Kante: Die Kante läuft über so viele Pixel nach beiden Seiten aus</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Feather…</source>
        <translation>Weiche Kante…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow by 4 px</source>
        <translation>Um 4 px erweitern</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow the selection: the edge moves outwards by so many pixels</source>
        <translation>Auswahl erweitern: Die Kante wandert um so viele Pixel nach außen</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow…</source>
        <translation>Erweitern…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Invert selection</source>
        <translation>Auswahl umkehren</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Lay a red veil over what is not selected</source>
        <translation>Einen roten Schleier über alles legen, was nicht ausgewählt ist</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Make the selection larger</source>
        <translation>Die Auswahl vergrößern</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Make the selection smaller</source>
        <translation>Die Auswahl verkleinern</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Quick mask</source>
        <translation>Maskierungsmodus</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select a face, and the next one when asked again</source>
        <translation>Ein Gesicht auswählen, beim nächsten Mal das nächste</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <location filename="../../app/selecting/face.py"/>
        <source>Select face</source>
        <translation>Gesicht auswählen</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select my edits</source>
        <translation>Meine Retusche auswählen</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select the whole photo</source>
        <translation>Das ganze Foto auswählen</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what is not selected</source>
        <translation>Auswählen, was nicht ausgewählt ist</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what was retouched in another program, by the photo as it was before</source>
        <translation>Auswählen, was in einem anderen Programm retuschiert wurde, anhand des Fotos davor</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what you retouched since opening</source>
        <translation>Auswählen, was Sie seit dem Öffnen retuschiert haben</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink by 4 px</source>
        <translation>Um 4 px verkleinern</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink the selection: the edge moves inwards by so many pixels</source>
        <translation>Auswahl verkleinern: Die Kante wandert um so viele Pixel nach innen</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink…</source>
        <translation>Verkleinern…</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Harder brush</source>
        <translation>Härterer Pinsel</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Larger brush</source>
        <translation>Größerer Pinsel</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the brush larger</source>
        <translation>Den Pinsel vergrößern</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the brush smaller</source>
        <translation>Den Pinsel verkleinern</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the rim of the brush sharper</source>
        <translation>Den Rand des Pinsels schärfer machen</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the rim of the brush softer</source>
        <translation>Den Rand des Pinsels weicher machen</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Smaller brush</source>
        <translation>Kleinerer Pinsel</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Softer brush</source>
        <translation>Weicherer Pinsel</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/tool_column.py"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>As the desktop colours</source>
        <translation>Farben wie der Desktop</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Bring the next open photo to the front</source>
        <translation>Das nächste offene Foto nach vorn holen</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Bring the open photo before this one to the front</source>
        <translation>Das vorige offene Foto nach vorn holen</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Draw the squares a clean-up works on</source>
        <translation>Die Quadrate zeichnen, in denen eine Bereinigung arbeitet</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Fit in window</source>
        <translation>In Fenster einpassen</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/panels/docks.py"/>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show every pixel as one pixel of the screen</source>
        <translation>Jeden Pixel als einen Pixel des Bildschirms zeigen</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show the photo before on the left of a line that can be dragged (Ctrl+arrows move it)</source>
        <translation>Links von einer verschiebbaren Linie das Foto vorher zeigen (Strg+Pfeile verschieben sie)</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show the whole photo</source>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Show working squares</source>
        <translation>Arbeitsrahmen zeigen</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Split view</source>
        <translation>Geteilte Ansicht</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face is only a small part of the region.</source>
        <translation>Ein Gesicht macht nur einen kleinen Teil des Bereichs aus.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region, but no portrait model is installed.</source>
        <translation>Im Bereich ist ein Gesicht, aber kein Porträtmodell ist installiert.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region, but no portrait model is installed; this one was made for “{domain}”.</source>
        <translation>Im Bereich ist ein Gesicht, aber kein Porträtmodell ist installiert; dieses wurde für „{domain}“ gemacht.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region.</source>
        <translation>Im Bereich ist ein Gesicht.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A large face was found in the region.</source>
        <translation>Im Bereich ist ein großes Gesicht.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Cleaning up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Cleaning up {part} of {parts}</source>
        <translation>Bereinigen, {part} von {parts}</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Comparing the photos</source>
        <translation>Die Fotos werden verglichen</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Laying one photo over the other</source>
        <translation>Ein Foto wird über das andere gelegt</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Looking for differences</source>
        <translation>Unterschiede werden gesucht</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>More than one face is masked; only one is cleaned up at a time.</source>
        <translation>Mehr als ein Gesicht ist ausgewählt; bereinigt wird immer nur eines.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region, but no photo model is installed; this one was made for “{domain}”.</source>
        <translation>Im Bereich ist kein Gesicht, aber kein Fotomodell ist installiert; dieses wurde für „{domain}“ gemacht.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region, but only models for faces are installed.</source>
        <translation>Im Bereich ist kein Gesicht, aber nur Modelle für Gesichter sind installiert.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region.</source>
        <translation>Im Bereich ist kein Gesicht.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Sharpening up</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Sharpening up {part} of {parts}</source>
        <translation>Schärfen, {part} von {parts}</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is only {side} px wide, so the model goes down by a factor of {factor} instead of {usual} and larger flaws can stay.</source>
        <translation>Der Arbeitsrahmen ist nur {side} px breit; deshalb verkleinert das Modell um den Faktor {factor} statt {usual}, und größere Fehler können bleiben.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px, so the result can be softer than the photo around it.</source>
        <translation>Der Arbeitsrahmen ist {side} px breit, das Modell liefert {made} px; das Ergebnis kann weicher sein als das Foto ringsum.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px; “{second}” goes on to {whole} px, so the result can still be softer than the photo around it.</source>
        <translation>Der Arbeitsrahmen ist {side} px breit, das Modell liefert {made} px; „{second}“ führt bis {whole} px weiter, das Ergebnis kann also immer noch weicher sein als das Foto ringsum.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px; “{second}” makes the rest of the way, in tiles.</source>
        <translation>Der Arbeitsrahmen ist {side} px breit, das Modell liefert {made} px; „{second}“ übernimmt den Rest, in Kacheln.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>&lt;p&gt;Makes bad retouching look real, on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lässt schlechte Retuschen echt aussehen, auf diesem Rechner: Kein Foto verlässt ihn.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>Read the licences of everything that this program is made of</source>
        <translation>Die Lizenzen von allem lesen, woraus dieses Programm besteht</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/choose_original.py"/>
        <source>Photos ({every});;All files (*)</source>
        <translation>Fotos ({every});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <source>Project with layers, OpenRaster</source>
        <translation>Projekt mit Ebenen, OpenRaster</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save photo</source>
        <translation>Foto speichern</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_original.py"/>
        <source>Compare with the original photo</source>
        <translation>Mit dem Originalfoto vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>As exported, at 100 %</source>
        <translation>Wie exportiert, bei 100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Before, at 100 %</source>
        <translation>Vorher, bei 100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Choose a name and write the copy</source>
        <translation>Einen Namen wählen und die Kopie schreiben</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Copy</source>
        <comment>a file</comment>
        <translation>Kopie</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Export a copy</source>
        <translation>Kopie exportieren</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>One pixel of the copy for each of the screen; drag or use the arrow keys to move</source>
        <translation>Ein Pixel der Kopie für jeden des Bildschirms; ziehen oder mit den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Size of the copy</source>
        <translation>Größe der Kopie</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Trying the export</source>
        <translation>Export wird probiert</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>What the file will take on the disk</source>
        <translation>So viel Platz braucht die Datei auf der Festplatte</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Write nothing (Esc)</source>
        <translation>Nichts schreiben (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>{measures}, reckoning the size…</source>
        <translation>{measures}, Größe wird ermittelt…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>{title} at 100 %</source>
        <translation>{title} bei 100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>16 bit become 8</source>
        <translation>aus 16 Bit werden 8</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>8 bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>All of them keep every pixel</source>
        <translation>Alle behalten jeden Pixel</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>By quality</source>
        <translation>Nach Qualität</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Colour detail</source>
        <translation>Farbdetails</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Deflate (smallest)</source>
        <translation>Deflate (am kleinsten)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Full (4:4:4)</source>
        <translation>Voll (4:4:4)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Half (4:2:0)</source>
        <translation>Halb (4:2:0)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Half across (4:2:2)</source>
        <translation>Waagerecht halb (4:2:2)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Higher looks better and takes more room</source>
        <translation>Höher sieht besser aus und braucht mehr Platz</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>How the copy is written</source>
        <translation>Wie die Kopie geschrieben wird</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>In {format}, {losses}.</source>
        <translation>Mit {format} gilt: {losses}.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Keep every pixel (lossless)</source>
        <translation>Jeden Pixel behalten (verlustfrei)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Larger, but exactly the photo</source>
        <translation>Größer, aber genau das Foto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Leave out EXIF and XMP; the colour profile stays</source>
        <translation>EXIF und XMP weglassen; das Farbprofil bleibt</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Leave out GPS and place names; everything else stays</source>
        <translation>GPS und Ortsnamen weglassen; alles andere bleibt</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Less colour detail makes smaller files</source>
        <translation>Weniger Farbdetails ergeben kleinere Dateien</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Longer side</source>
        <translation>Längere Seite</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Longer side in pixels</source>
        <translation>Längere Seite in Pixeln</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Make the copy smaller; it is never made larger</source>
        <translation>Die Kopie verkleinern; vergrößert wird sie nie</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Quality slider</source>
        <translation>Qualität (Regler)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Remove all camera data and description</source>
        <translation>Alle Kameradaten entfernen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Remove location</source>
        <translation>Ort entfernen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Steps of brightness: 16 bit keep fine gradients</source>
        <translation>Helligkeitsstufen: 16 Bit erhalten feine Verläufe</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>What the longer side of the copy is shrunk to</source>
        <translation>Auf wie viele Pixel die längere Seite der Kopie verkleinert wird</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>camera data and description have no place</source>
        <translation>Kameradaten und Beschreibung haben keinen Platz</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>transparency becomes white</source>
        <translation>Transparenz wird weiß</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Add to the selection, subtract from it, keep what both have</source>
        <translation>Zur Auswahl hinzufügen, von ihr abziehen, Schnittmenge behalten</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>All back to default</source>
        <translation>Alles auf Standard</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>All keys are back to default.</source>
        <translation>Alle Tasten sind wieder Standard.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Bring the changed keys back</source>
        <translation>Die geänderten Tasten zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Choose a command to change its keys</source>
        <translation>Einen Befehl wählen, um seine Tasten zu ändern</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Choose a command, then press its new keys.</source>
        <translation>Wählen Sie einen Befehl und drücken Sie dann seine neuen Tasten.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Click here and press the new keys</source>
        <translation>Hier klicken und die neuen Tasten drücken</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Forget every change of the keys</source>
        <translation>Alle Änderungen der Tasten vergessen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Give these keys to the command</source>
        <translation>Dem Befehl diese Tasten geben</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Go back to the command’s own keys</source>
        <translation>Zurück zu den eigenen Tasten des Befehls</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Hold to see the photo before</source>
        <translation>Halten, um das Foto vorher zu sehen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keep the keys as they are</source>
        <translation>Die Tasten behalten, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Leave the command without keys</source>
        <translation>Den Befehl ohne Tasten lassen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Move the photo</source>
        <translation>Das Foto verschieben</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Move the view</source>
        <translation>Die Ansicht verschieben</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>None</source>
        <comment>keys</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>On the photo</source>
        <translation>Auf dem Foto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Search commands or keys</source>
        <translation>Befehle oder Tasten suchen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Set</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Shift, Alt, both</source>
        <translation>Umschalt, Alt, beide</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Show only what contains this</source>
        <translation>Nur zeigen, was dies enthält</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Space, middle button</source>
        <translation>Leertaste, mittlere Maustaste</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Search names and texts</source>
        <translation>Namen und Texte durchsuchen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/licences.py"/>
        <source>{n} parts</source>
        <extracomment>One: {n} part</extracomment>
        <translation>
            <numerusform>{n} Teil</numerusform>
            <numerusform>{n} Teile</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Leave the selection as it is (Esc)</source>
        <translation>Die Auswahl lassen, wie sie ist (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Pixels slider</source>
        <translation>Pixel (Regler)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>{action} the selection (Return)</source>
        <translation>Auswahl ändern: {action} (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Bring back what was set before</source>
        <translation>Zurückholen, was vorher eingestellt war</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Keep what is set here</source>
        <translation>Behalten, was hier eingestellt ist</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Put everything in this dialog back to default</source>
        <translation>Alles in diesem Fenster auf Standard setzen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>16 bits per channel</source>
        <translation>16 Bit pro Kanal</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Choose another format…</source>
        <translation>Anderes Format wählen…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete the unsaved work on {n} photos?</source>
        <extracomment>One: Delete the unsaved work on {n} photo?</extracomment>
        <translation>
            <numerusform>Die ungespeicherte Arbeit an {n} Foto löschen?</numerusform>
            <numerusform>Die ungespeicherte Arbeit an {n} Fotos löschen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete the unsaved work on “{title}”?</source>
        <translation>Die ungespeicherte Arbeit an „{title}“ löschen?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Discard all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Discard unsaved work</source>
        <translation>Ungespeicherte Arbeit verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Each takes memory as long as it is open.</source>
        <translation>Jedes braucht Speicher, solange es offen ist.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Give up your changes to “{title}”?</source>
        <translation>Ihre Änderungen an „{title}“ aufgeben?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>It can’t be brought back afterwards. Photos on disk stay as they are.</source>
        <translation>Sie lässt sich danach nicht zurückholen. Fotos auf der Festplatte bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Open {n} photos?</source>
        <extracomment>One: Open {n} photo?</extracomment>
        <translation>
            <numerusform>{n} Foto öffnen?</numerusform>
            <numerusform>{n} Fotos öffnen?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save with less</source>
        <translation>Mit weniger speichern</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save your changes to “{title}”?</source>
        <translation>Ihre Änderungen an „{title}“ speichern?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save “{name}” with less, or choose another format?</source>
        <translation>„{name}“ mit weniger speichern oder ein anderes Format wählen?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>The file has another size or kind of colour, so undo can’t bring them back.</source>
        <translation>Die Datei hat eine andere Größe oder Farbart, deshalb kann Rückgängig sie nicht zurückholen.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Without saving, they are lost.</source>
        <translation>Ohne Speichern sind sie verloren.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Without saving, they are lost. {n} other photos have unsaved changes too.</source>
        <extracomment>One: Without saving, they are lost. {n} other photo has unsaved changes too.</extracomment>
        <translation>
            <numerusform>Ohne Speichern sind sie verloren. {n} weiteres Foto hat auch ungespeicherte Änderungen.</numerusform>
            <numerusform>Ohne Speichern sind sie verloren. {n} weitere Fotos haben auch ungespeicherte Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>this photo</source>
        <translation>dieses Foto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>{kind} can’t hold {losses}.</source>
        <translation>{kind} kann nicht alles aufnehmen: {losses}.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>A minute ago</source>
        <translation>Vor einer Minute</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>An hour ago</source>
        <translation>Vor einer Stunde</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Ask again at the next start (Esc)</source>
        <translation>Beim nächsten Start wieder fragen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Can’t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Delete the work on the ticked photos; their files stay</source>
        <translation>Die Arbeit an den angehakten Fotos löschen; ihre Dateien bleiben</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>GLEAN Retouch ended before these photos were saved. Bring the work back with its selection and its history, and go on where you were.</source>
        <extracomment>One: GLEAN Retouch ended before this photo was saved. Bring the work back with its selection and its history, and go on where you were.</extracomment>
        <translation>
            <numerusform>GLEAN Retouch wurde beendet, bevor dieses Foto gespeichert war. Holen Sie die Arbeit mit Auswahl und Verlauf zurück und machen Sie weiter, wo Sie waren.</numerusform>
            <numerusform>GLEAN Retouch wurde beendet, bevor diese Fotos gespeichert waren. Holen Sie die Arbeit mit Auswahl und Verlauf zurück und machen Sie weiter, wo Sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Not saved anywhere yet</source>
        <translation>Noch nirgends gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Open the ticked photos as they were</source>
        <translation>Die angehakten Fotos öffnen, wie sie waren</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Tick the photos that the buttons are about</source>
        <translation>Haken Sie die Fotos an, um die es geht</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Unsaved photos</source>
        <translation>Ungespeicherte Fotos</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Your work is still here</source>
        <translation>Ihre Arbeit ist noch da</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>{n} hours ago</source>
        <extracomment>One: {n} hour ago</extracomment>
        <translation>
            <numerusform>Vor {n} Stunde</numerusform>
            <numerusform>Vor {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>{n} minutes ago</source>
        <extracomment>One: {n} minute ago</extracomment>
        <translation>
            <numerusform>Vor {n} Minute</numerusform>
            <numerusform>Vor {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Hard pixels (drawings, icons)</source>
        <translation>Harte Pixel (Zeichnungen, Symbole)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>How new pixels are made from the old ones</source>
        <translation>Wie neue Pixel aus den alten entstehen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Keep the proportions</source>
        <translation>Seitenverhältnis beibehalten</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Leave the photo as it is</source>
        <translation>Das Foto lassen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Make the photo this large</source>
        <translation>Dem Foto diese Größe geben</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Resize</source>
        <comment>button</comment>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Sharp (photos)</source>
        <translation>Scharf (Fotos)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Size of the new photo beside the present one</source>
        <translation>Größe des neuen Fotos im Vergleich zum jetzigen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Smooth</source>
        <translation>Weich</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Width and height change together, so that nothing is stretched</source>
        <translation>Breite und Höhe ändern sich gemeinsam, damit nichts verzerrt wird</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{before} → {now} megapixels</source>
        <translation>{before} → {now} Megapixel</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{megapixels} megapixels are more than can be edited here; ask for less.</source>
        <translation>{megapixels} Megapixel sind mehr, als sich hier bearbeiten lässt; nehmen Sie weniger.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{name} of the new photo in pixels</source>
        <translation>{name} des neuen Fotos in Pixeln</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Click something in the photo that should be grey.</source>
        <translation>Klicken Sie im Foto auf etwas, das grau sein soll.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Colder (left) or warmer (right)</source>
        <translation>Kälter (links) oder wärmer (rechts)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>That is grey now</source>
        <translation>Das ist jetzt grau</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Tint</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Towards green (left) or magenta (right)</source>
        <translation>Richtung Grün (links) oder Magenta (rechts)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Change the photo, as one step that can be undone</source>
        <translation>Das Foto ändern, als ein Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Let the photo decide</source>
        <translation>Das Foto entscheiden lassen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Put all sliders back</source>
        <translation>Alle Regler zurückstellen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Show the photo as it will be; off shows it as it is</source>
        <translation>Das Foto zeigen, wie es wird; aus zeigt es, wie es ist</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Darker shadows and brighter lights, or a flatter photo</source>
        <translation>Dunklere Tiefen und hellere Lichter, oder ein flaueres Foto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Stops of light: 1 is twice as bright, −1 half as bright</source>
        <translation>Blendenstufen: 1 ist doppelt so hell, −1 halb so hell</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/histogram.py"/>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/histogram.py"/>
        <source>How many pixels are dark (left), middling and bright (right)</source>
        <translation>Wie viele Pixel dunkel (links), mittel und hell (rechts) sind</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Above 1 brightens the middle</source>
        <translation>Über 1 hellt die Mitten auf</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Middle</source>
        <translation>Mitten</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>What is brighter becomes white</source>
        <translation>Was heller ist, wird weiß</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>What is darker becomes black</source>
        <translation>Was dunkler ist, wird schwarz</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <location filename="../../app/document/project/reader.py"/>
        <source>Blend modes of its layers are drawn as normal.</source>
        <translation>Füllmethoden seiner Ebenen werden als normal gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../app/document/project/reader.py"/>
        <source>Its layers are opened as one; saving asks for another file.</source>
        <translation>Seine Ebenen sind zu einer vereint geöffnet; beim Speichern wird nach einer anderen Datei gefragt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/document/project/reader.py"/>
        <source>Opened with {n} cleanups in its layers: {names}.</source>
        <extracomment>One: Opened with {n} cleanup in its layers: {names}.</extracomment>
        <translation>
            <numerusform>Mit {n} Bereinigung in den Ebenen geöffnet: {names}.</numerusform>
            <numerusform>Mit {n} Bereinigungen in den Ebenen geöffnet: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Pasting</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>The picture on the clipboard</source>
        <translation>Das Bild in der Zwischenablage</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>Pasted photo</source>
        <translation>Eingefügtes Foto</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>That holds no picture; copy or drag one from another program.</source>
        <translation>Darin ist kein Bild; kopieren oder ziehen Sie eines aus einem anderen Programm.</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>The clipboard holds no picture; copy one in another program first.</source>
        <translation>In der Zwischenablage ist kein Bild; kopieren Sie zuerst eines in einem anderen Programm.</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Opening {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Suggested region</source>
        <translation>Vorgeschlagener Bereich</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>{failed} of {total} files can’t be opened because they are damaged or no photos: {names}.</source>
        <translation>{failed} von {total} Dateien lassen sich nicht öffnen, weil sie beschädigt oder keine Fotos sind: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>{name} holds no photo: choose another folder.</source>
        <translation>{name} enthält kein Foto: Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../app/files/reverting.py"/>
        <source>Reading {name} again</source>
        <translation>{name} neu lesen</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Exported {name}</source>
        <translation>{name} exportiert</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Exporting {name}</source>
        <translation>{name} exportieren</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Saving {name}</source>
        <translation>{name} speichern</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>{name} is open in another tab, whose work would be lost; close it there or choose another name.</source>
        <translation>{name} ist in einem anderen Reiter geöffnet, dessen Arbeit verloren ginge; schließen Sie das Foto dort oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>{stem} copy</source>
        <translation>{stem} Kopie</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>a few seconds left</source>
        <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>about {seconds} min left</source>
        <translation>noch etwa {seconds} min</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>{title} did not work: {what}</source>
        <translation>{title} hat nicht geklappt: {what}</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>{title} needs more memory than is free; close other programs and try again.</source>
        <translation>{title} braucht mehr Speicher, als frei ist; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../app/journal/autosave.py"/>
        <source>Autosave can’t keep your work on “{title}” because the disk with {root} is full; free some space, or save now and then.</source>
        <translation>Die Arbeit an „{title}“ kann nicht automatisch gesichert werden, weil die Festplatte mit {root} voll ist; schaffen Sie Platz oder speichern Sie ab und zu.</translation>
    </message>
    <message>
        <location filename="../../app/journal/autosave.py"/>
        <source>Autosave can’t keep your work on “{title}” in {root} ({reason}); make that folder writable, or save now and then.</source>
        <translation>Die Arbeit an „{title}“ kann in {root} nicht automatisch gesichert werden ({reason}); machen Sie den Ordner beschreibbar oder speichern Sie ab und zu.</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>The work on “{title}” can’t be brought back ({reason}); it is kept for the next start.</source>
        <translation>Die Arbeit an „{title}“ lässt sich nicht zurückholen ({reason}); sie wird für den nächsten Start aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>too little memory</source>
        <translation>zu wenig Speicher</translation>
    </message>
    <message>
        <location filename="../../app/journal/replay.py"/>
        <source>The autosave of this photo is damaged from its beginning, so it can’t be brought back; open the photo itself again.</source>
        <translation>Die automatische Sicherung dieses Fotos ist von Anfang an beschädigt und lässt sich nicht zurückholen; öffnen Sie das Foto selbst neu.</translation>
    </message>
    <message>
        <location filename="../../app/journal/replay.py"/>
        <source>The autosave of this photo was written by a newer GLEAN Retouch; start that version to bring it back.</source>
        <translation>Die automatische Sicherung dieses Fotos stammt von einem neueren GLEAN Retouch; starten Sie diese Version, um sie zurückzuholen.</translation>
    </message>
    <message>
        <location filename="../../app/journal/writer.py"/>
        <source>Autosave has stopped for “{title}” because it needs more of the disk than autosave may use; save now and then.</source>
        <translation>„{title}“ wird nicht mehr automatisch gesichert, weil es mehr von der Festplatte braucht als erlaubt; speichern Sie ab und zu.</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <source>Dropped photo</source>
        <translation>Abgelegtes Foto</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/history_panel.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/navigator.py"/>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Before on the left of a line that can be dragged (|)</source>
        <translation>Vorher links von einer Linie, die sich verschieben lässt (|)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up again</source>
        <translation>Noch einmal bereinigen</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up panel</source>
        <translation>Bedienfeld „Bereinigen“</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up the whole photo</source>
        <translation>Das ganze Foto bereinigen</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up what is selected</source>
        <translation>Bereinigen, was ausgewählt ist</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up what you painted or retouched since opening</source>
        <translation>Bereinigen, was Sie seit dem Öffnen gemalt oder retuschiert haben</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Hold to compare</source>
        <translation>Halten zum Vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Hold to see the photo before (\)</source>
        <translation>Halten, um das Foto vorher zu sehen (\)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>How it is put in</source>
        <translation>Einpassen ins Foto</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Keep the result as it is (Enter in this panel)</source>
        <translation>Das Ergebnis behalten, wie es ist (Eingabetaste in diesem Bedienfeld)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>My edits</source>
        <translation>Retusche</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Other noise</source>
        <translation>Neu rauschen</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Replace the region by what the model makes of it (Ctrl+Return)</source>
        <translation>Den Bereich durch das ersetzen, was das Modell daraus macht (Strg+Return)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Sharpen up to full size</source>
        <translation>Auf volle Größe schärfen</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Take the result back (Esc)</source>
        <translation>Das Ergebnis zurücknehmen (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/panels/preview.py"/>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where a face is larger than what the model makes, a model for photos makes the rest
of the way. That takes longer; without it, large faces come out softer.</source>
        <translation>Wo ein Gesicht größer ist als das, was das Modell liefert, übernimmt ein Modell für Fotos
den Rest. Das dauert länger; ohne es werden große Gesichter weicher.</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where: {text}</source>
        <translation>Wo: {text}</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Float</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Panels: double-click to float one, right-click for more</source>
        <translation>Bedienfelder: Ein Doppelklick löst eines ab, ein Rechtsklick zeigt mehr</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Drag the working frame, or its corners, on the photo (T)</source>
        <translation>Den Arbeitsrahmen oder seine Ecken auf dem Foto ziehen (T)</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Move</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Working frame: {text}</source>
        <translation>Arbeitsrahmen: {text}</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click a step to go back or forth to it; the arrow keys do, too</source>
        <translation>Ein Klick auf einen Schritt geht zu ihm zurück oder vor; die Pfeiltasten auch</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click to go back</source>
        <translation>Klicken, um zurückzugehen</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click to go back to the photo as it was opened</source>
        <translation>Klicken, um zum Foto zurückzugehen, wie es geöffnet wurde</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Earliest step kept</source>
        <translation>Ältester behaltener Schritt</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Older steps were let go of to save memory (Preferences)</source>
        <translation>Ältere Schritte wurden aufgegeben, um Speicher zu sparen (Einstellungen)</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>The photo as it is now</source>
        <translation>Das Foto, wie es jetzt ist</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Undone; click to do it again</source>
        <translation>Zurückgenommen; klicken, um es zu wiederholen</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>{name}, undone</source>
        <translation>{name}, zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Added by you</source>
        <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Chosen for what is on the photo.</source>
        <translation>Passend zu dem gewählt, was auf dem Foto ist.</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>No model is installed.</source>
        <translation>Es ist kein Modell installiert.</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested for the photo</source>
        <translation>Vorschlag für das Foto</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested: {title}</source>
        <translation>Vorschlag: {title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The model that makes the new pixels</source>
        <translation>Das Modell, das die neuen Pixel macht</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The model that suits what is on the photo</source>
        <translation>Das Modell, das zum Foto passt</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The program chooses, for each region anew</source>
        <translation>Das Programm wählt, für jeden Bereich neu</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>{domain} · working size {size} px · factor {factor} · {licence}</source>
        <translation>{domain} · Arbeitsgröße {size} px · Faktor {factor} · {licence}</translation>
    </message>
    <message>
        <location filename="../../app/panels/navigator.py"/>
        <source>Drag to move the view; the arrow keys do too</source>
        <translation>Ziehen verschiebt die Ansicht; die Pfeiltasten auch</translation>
    </message>
    <message>
        <location filename="../../app/panels/navigator.py"/>
        <location filename="../../app/panels/status.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../app/panels/navigator.py"/>
        <source>Zoom (+ and -)</source>
        <translation>Zoom (+ und -)</translation>
    </message>
    <message>
        <location filename="../../app/panels/option_bar.py"/>
        <location filename="../../app/tools/pick_colour.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Colour of the paint</source>
        <translation>Farbe zum Malen</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Face found</source>
        <translation>Gesicht gefunden</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Goes down {times}×:</source>
        <translation>Verkleinert {times}×:</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Open a photo and select what looks wrong.</source>
        <translation>Ein Foto öffnen und auswählen, was falsch aussieht.</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Seen once the running clean-up is done.</source>
        <translation>Zu sehen, sobald die laufende Bereinigung fertig ist.</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Select what looks wrong.</source>
        <translation>Auswählen, was falsch aussieht.</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>What the model sees of the photo. If the flaw can’t be seen here, it will be gone; if it can, go down further: “Coarser”, or a model with a higher factor.</source>
        <translation>Was das Modell vom Foto sieht. Ist der Fehler hier nicht zu sehen, verschwindet er; sonst verkleinern Sie weiter: „Gröber“ oder ein Modell mit höherem Faktor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/panels/preview.py"/>
        <source>{n} tiles</source>
        <extracomment>One: {n} tile</extracomment>
        <translation>
            <numerusform>{n} Kachel</numerusform>
            <numerusform>{n} Kacheln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Cancel the clean-up of {title}, {place}</source>
        <translation>Bereinigung von {title} abbrechen, {place}</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Cancel this clean-up</source>
        <translation>Diese Bereinigung abbrechen</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>How far this clean-up is</source>
        <translation>Wie weit diese Bereinigung ist</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Progress of {title}</source>
        <translation>Fortschritt von {title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Waiting and running clean-ups</source>
        <translation>Wartende und laufende Bereinigungen</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>my edits</source>
        <translation>meine Retusche</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>starting</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>whole photo</source>
        <translation>ganzes Foto</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <location filename="../../app/selecting/margin.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>Feather</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Grain</source>
        <translation>Körnung</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How far colours are drawn to the surroundings of the region</source>
        <translation>Wie weit die Farben an die Umgebung des Bereichs angeglichen werden</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How much of the result is taken</source>
        <translation>Wie viel vom Ergebnis genommen wird</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How softly the result runs out, inwards from the edge of the region</source>
        <translation>Wie weich das Ergebnis ausläuft, vom Rand des Bereichs nach innen</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Match colours</source>
        <translation>Farben angleichen</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Noise as in the photo around the region, where the result is smoother;
at 100 % it has as much of it</source>
        <translation>Rauschen wie im Foto um den Bereich, wo das Ergebnis glatter ist;
bei 100 % ist es gleich viel</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>Hide “{title}”</source>
        <translation>„{title}“ ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>Show “{title}”</source>
        <translation>„{title}“ einblenden</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>{title}: hide</source>
        <translation>{title}: ausblenden</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>{title}: show</source>
        <translation>{title}: einblenden</translation>
    </message>
    <message>
        <location filename="../../app/panels/sliders.py"/>
        <source>{name} slider</source>
        <translation>{name} (Regler)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Drop a photo here</source>
        <translation>Foto hier ablegen</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open a photo from this computer (Ctrl+O)</source>
        <translation>Ein Foto von diesem Rechner öffnen (Strg+O)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open photo…</source>
        <translation>Foto öffnen…</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open the picture from the clipboard (Ctrl+V)</source>
        <translation>Das Bild aus der Zwischenablage öffnen (Strg+V)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open {name}; the sample itself stays as it is</source>
        <translation>{name} öffnen; das Beispiel selbst bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Or try a sample: open the first one and press Clean up</source>
        <translation>Oder ein Beispiel versuchen: das erste öffnen und „Bereinigen“ drücken</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Photos you open will be listed here.</source>
        <translation>Fotos, die Sie öffnen, stehen dann hier.</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Recent photo: {name}</source>
        <translation>Zuletzt geöffnetes Foto: {name}</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Recent photos</source>
        <translation>Zuletzt geöffnete Fotos</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Sample photo: {title}</source>
        <translation>Beispielfoto: {title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Select what looks badly retouched, press Clean up, and it looks real again.</source>
        <translation>Auswählen, was schlecht retuschiert aussieht, „Bereinigen“ drücken, und es sieht wieder echt aus.</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <location filename="../../app/tools/pick_colour.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Colour profile and bits per channel</source>
        <translation>Farbprofil und Bit pro Kanal</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Colour profile and bits per channel; shown {shown}</source>
        <translation>Farbprofil und Bit pro Kanal; gezeigt {shown}</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Give up what is being done (Esc)</source>
        <translation>Abbrechen, was gerade läuft (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Photo size</source>
        <translation>Fotogröße</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>What the model runs on</source>
        <translation>Worauf das Modell läuft</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Width × height in pixels</source>
        <translation>Breite × Höhe in Pixeln</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Zoom: 100 % shows every pixel of the photo as one of the screen</source>
        <translation>Zoom: 100 % zeigt jeden Pixel des Fotos als einen des Bildschirms</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>as sRGB</source>
        <translation>als sRGB</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>through the screen’s own profile</source>
        <translation>durch das Profil des Bildschirms</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>{profile}, {bits} bit</source>
        <translation>{profile}, {bits} Bit</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>{title}: waiting</source>
        <translation>{title}: wartet</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Changed since it was saved</source>
        <translation>Seit dem Speichern geändert</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Close {title}</source>
        <translation>{title} schließen</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Close {title} (middle click on the tab)</source>
        <translation>{title} schließen (Klick mit der mittleren Taste auf den Reiter)</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Earlier tabs</source>
        <translation>Frühere Reiter</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Later tabs</source>
        <translation>Spätere Reiter</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Not saved under a name yet</source>
        <translation>Noch nicht unter einem Namen gespeichert</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Open photos: Ctrl+Tab goes to the next one</source>
        <translation>Offene Fotos: Strg+Tab geht zum nächsten</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Show earlier tabs</source>
        <translation>Frühere Reiter zeigen</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Show later tabs</source>
        <translation>Spätere Reiter zeigen</translation>
    </message>
    <message>
        <location filename="../../app/panels/variant_strip.py"/>
        <source>Click a result to put it into the photo</source>
        <translation>Ein Klick auf ein Ergebnis setzt es ins Foto</translation>
    </message>
    <message>
        <location filename="../../app/panels/variant_strip.py"/>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Automatic takes a graphics card where there is one</source>
        <translation>Automatisch nimmt eine Grafikkarte, wo es eine gibt</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Dark, light, or as the desktop has them</source>
        <translation>Dunkel, hell oder wie beim Desktop</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Disk for unsaved work</source>
        <translation>Platz für Sicherungen</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For JPEG, WebP and AVIF</source>
        <translation>Für JPEG, WebP und AVIF</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For all open photos together</source>
        <translation>Für alle offenen Fotos zusammen</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For all open photos together; when it is used up, the oldest steps are forgotten. Automatic takes a quarter of the memory, at most 2048 MB</source>
        <translation>Für alle offenen Fotos zusammen; ist er verbraucht, werden die ältesten Schritte vergessen. Automatisch nimmt ein Viertel des Speichers, höchstens 2048 MB</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>History and autosave</source>
        <translation>Verlauf und Sicherung</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keep the location</source>
        <translation>Ort behalten</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keep unsaved work safe from crashes</source>
        <translation>Ungespeicherte Arbeit vor Abstürzen sichern</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keeps copies of the photos being edited on this computer until they are saved or closed; off deletes them</source>
        <translation>Bewahrt Kopien der bearbeiteten Fotos auf diesem Rechner auf, bis sie gespeichert oder geschlossen sind; aus löscht sie</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Let a model for photos go on where a face is larger than what its model makes</source>
        <translation>Ein Modell für Fotos weitermachen lassen, wo ein Gesicht größer ist, als sein Modell liefert</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Let saved photos tell where they were taken, if they did before: GPS, place names</source>
        <translation>Gespeicherte Fotos sagen lassen, wo sie aufgenommen wurden, falls sie das vorher taten: GPS, Ortsnamen</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Memory for undo</source>
        <translation>Speicher für Rückgängig</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Quality when saving</source>
        <translation>Qualität beim Speichern</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Run models on</source>
        <translation>Modelle ausführen auf</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>So much work a crash can cost at most</source>
        <translation>So viel Arbeit kann ein Absturz höchstens kosten</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>The language of the program; it changes at the next start</source>
        <translation>Die Sprache des Programms; sie wechselt beim nächsten Start</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Write unsaved work every</source>
        <translation>Arbeit sichern alle</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Unnamed profile</source>
        <translation>Profil ohne Namen</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Unreadable profile</source>
        <translation>Unlesbares Profil</translation>
    </message>
    <message>
        <location filename="../../app/recovery.py"/>
        <source>Bringing back {title}</source>
        <translation>{title} zurückholen</translation>
    </message>
    <message>
        <location filename="../../app/recovery.py"/>
        <source>Looking for unsaved work</source>
        <translation>Ungespeicherte Arbeit wird gesucht</translation>
    </message>
    <message>
        <location filename="../../app/reshaping.py"/>
        <source>The photo was changed meanwhile: do it again</source>
        <translation>Das Foto wurde inzwischen geändert: bitte noch einmal</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Badly retouched</source>
        <translation>Schlecht retuschiert</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Otters</source>
        <translation>Otter</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Portrait laughing</source>
        <translation>Lachendes Porträt</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>Face {number} of {faces}; again for the next one</source>
        <translation>Gesicht {number} von {faces}; noch einmal für das nächste</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>Looking for faces</source>
        <translation>Gesichter werden gesucht</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>No face was found in this photo; draw around it with the ellipse or the lasso instead.</source>
        <translation>In diesem Foto wurde kein Gesicht gefunden; umfahren Sie es mit der Ellipse oder dem Lasso.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Feather selection</source>
        <translation>Weiche Auswahlkante</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Grow</source>
        <translation>Erweitern</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Grow selection</source>
        <translation>Auswahl erweitern</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Shrink</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Shrink selection</source>
        <translation>Auswahl verkleinern</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge fades out over so many pixels to either side.</source>
        <translation>Die Kante läuft über so viele Pixel nach beiden Seiten aus.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge moves inwards by so many pixels.</source>
        <translation>Die Kante wandert um so viele Pixel nach innen.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge moves outwards by so many pixels.</source>
        <translation>Die Kante wandert um so viele Pixel nach außen.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Compare with original</source>
        <translation>Mit Original vergleichen</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>No difference to {name} was found; select what you retouched by hand.</source>
        <translation>Kein Unterschied zu {name} gefunden; wählen Sie von Hand aus, was Sie retuschiert haben.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Reading {name}</source>
        <translation>{name} lesen</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Selected where the photo differs from {name}</source>
        <translation>Ausgewählt, wo sich das Foto von {name} unterscheidet</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Crop</source>
        <translation>Freistellen</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Crop and straighten</source>
        <translation>Freistellen und gerade ausrichten</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Drag the part to keep, then Enter; Ctrl and drag along the horizon straightens</source>
        <translation>Den Teil aufziehen, der bleiben soll, dann Eingabetaste; Strg und Ziehen am Horizont entlang richtet gerade aus</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Enter or a double click crops, Escape gives up</source>
        <translation>Eingabetaste oder Doppelklick stellt frei, Esc gibt auf</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Portrait in place of landscape, or back</source>
        <translation>Hochformat statt Querformat, oder zurück</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Proportions of the part to keep</source>
        <translation>Seitenverhältnis des Teils, der bleibt</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Straighten</source>
        <translation>Gerade ausrichten</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Turns the photo clockwise under the frame</source>
        <translation>Dreht das Foto im Uhrzeigersinn unter dem Rahmen</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Drag a rectangle around what should be cleaned up</source>
        <translation>Ein Rechteck um das aufziehen, was bereinigt werden soll</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Drag an ellipse around what should be cleaned up</source>
        <translation>Eine Ellipse um das aufziehen, was bereinigt werden soll</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Ellipse selection</source>
        <translation>Auswahlellipse</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Intersect</source>
        <translation>Schnittmenge</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Rectangle selection</source>
        <translation>Auswahlrechteck</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Replace the selection, add to it (Shift), subtract from it (Alt) or keep what both share (Shift+Alt)</source>
        <translation>Die Auswahl ersetzen, zu ihr hinzufügen (Umschalt), von ihr abziehen (Alt) oder die Schnittmenge behalten (Umschalt+Alt)</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Subtract</source>
        <translation>Abziehen</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>Drag the square that Clean up works in, or its corners; drag beside it to draw another; arrow keys move it</source>
        <translation>Das Quadrat ziehen, in dem die Bereinigung arbeitet, oder seine Ecken; daneben ziehen zeichnet ein anderes; die Pfeiltasten verschieben es</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>The middle of the working frame has to lie on the photo</source>
        <translation>Die Mitte des Arbeitsrahmens muss auf dem Foto liegen</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>Working frame</source>
        <translation>Arbeitsrahmen</translation>
    </message>
    <message>
        <location filename="../../app/tools/hand.py"/>
        <source>Drag the photo around (Space with any tool)</source>
        <translation>Das Foto verschieben (Leertaste bei jedem Werkzeug)</translation>
    </message>
    <message>
        <location filename="../../app/tools/hand.py"/>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <location filename="../../app/tools/heal.py"/>
        <source>Healing</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../../app/tools/lasso.py"/>
        <source>Draw freely around what should be cleaned up</source>
        <translation>Frei um das herum zeichnen, was bereinigt werden soll</translation>
    </message>
    <message>
        <location filename="../../app/tools/lasso.py"/>
        <source>Lasso selection</source>
        <translation>Auswahllasso</translation>
    </message>
    <message>
        <location filename="../../app/tools/paint.py"/>
        <source>Colour {colour}</source>
        <translation>Farbe {colour}</translation>
    </message>
    <message>
        <location filename="../../app/tools/paint.py"/>
        <source>The photo is clear there and has no colour to take</source>
        <translation>Das Foto ist dort durchsichtig und hat keine Farbe</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Blend</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Drag the selection to copy it elsewhere; corners scale, outside turns, Enter applies</source>
        <translation>Die Auswahl an eine andere Stelle ziehen; Ecken skalieren, außerhalb dreht, Eingabetaste wendet an</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Enter or a double click applies the patch, Escape drops it</source>
        <translation>Eingabetaste oder Doppelklick wendet den Flicken an, Esc verwirft ihn</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Flip</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Flip the copy: left and right change places</source>
        <translation>Die Kopie spiegeln: Links und rechts tauschen die Plätze</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>How much the copy covers</source>
        <translation>Wie stark die Kopie deckt</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>How the copy meets the photo; Seamless matches light and colour once it is applied</source>
        <translation>Wie die Kopie ins Foto übergeht; Nahtlos gleicht Licht und Farbe an, sobald sie angewendet ist</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Patch</source>
        <translation>Flicken</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Press inside the selection and drag to copy it</source>
        <translation>Innerhalb der Auswahl drücken und ziehen, um sie zu kopieren</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Seamless</source>
        <translation>Nahtlos</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Select what you want to copy first, then drag it with Patch</source>
        <translation>Wählen Sie zuerst aus, was Sie kopieren wollen, und ziehen Sie es dann mit „Flicken“</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Soft edge</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Width of the soft edge</source>
        <translation>Breite der weichen Kante</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>3 × 3 pixels</source>
        <translation>3 × 3 Pixel</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>5 × 5 pixels</source>
        <translation>5 × 5 Pixel</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Click into the photo to paint with its colour</source>
        <translation>Ins Foto klicken, um mit dessen Farbe zu malen</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>How much of the photo the colour is the mean of</source>
        <translation>Über wie viel vom Foto die Farbe gemittelt wird</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>One pixel</source>
        <translation>Ein Pixel</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Pick colour</source>
        <translation>Farbe aufnehmen</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Sample</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>A polygon needs three corners; click one more, or Esc gives it up</source>
        <translation>Ein Vieleck braucht drei Ecken; klicken Sie noch eine, oder Esc gibt es auf</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>Click corner after corner; Enter, a double click or the first corner closes it</source>
        <translation>Ecke für Ecke klicken; Eingabetaste, Doppelklick oder die erste Ecke schließt</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>Polygon selection</source>
        <translation>Auswahlvieleck</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Aligned</source>
        <translation>Ausgerichtet</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Alt+click first on the place to copy from</source>
        <translation>Alt+Klick zuerst auf die Stelle, von der kopiert wird</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Clone stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Copy one place of the photo onto another; Alt+click sets the source</source>
        <translation>Eine Stelle des Fotos auf eine andere kopieren; Alt+Klick setzt die Quelle</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Cover a flaw with clean skin or cloth that takes on its light; Alt+click sets the source</source>
        <translation>Einen Fehler mit sauberer Haut oder sauberem Stoff abdecken, die sein Licht annehmen; Alt+Klick setzt die Quelle</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Heal</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How fast a stroke reaches its opacity; less builds up as you rub</source>
        <translation>Wie schnell ein Strich seine Deckkraft erreicht; weniger baut sich beim Reiben auf</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much a stroke covers</source>
        <translation>Wie stark ein Strich deckt</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How sharp the brush's rim is (Shift+[ and Shift+])</source>
        <translation>Wie scharf der Rand des Pinsels ist (Umschalt+[ und Umschalt+])</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Ignored</source>
        <translation>Ohne Wirkung</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Keep the distance to the source from stroke to stroke; off, each stroke begins at the source</source>
        <translation>Den Abstand zur Quelle von Strich zu Strich behalten; aus beginnt jeder Strich an der Quelle</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Source set; now paint where it should go</source>
        <translation>Quelle gesetzt; jetzt dort malen, wo sie hin soll</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>What pressing a pen harder changes</source>
        <translation>Was sich ändert, wenn der Stift stärker gedrückt wird</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Width of the brush ([ and ])</source>
        <translation>Breite des Pinsels ([ und ])</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Blur</source>
        <translation>Weich</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Blur and sharpen</source>
        <translation>Weichzeichnen und schärfen</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Bring back the photo as it was opened</source>
        <translation>Das Foto zurückholen, wie es geöffnet wurde</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Brush selection</source>
        <translation>Auswahlpinsel</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Burn</source>
        <translation>Nachbelichten</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Do</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Dodge</source>
        <translation>Abwedeln</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Dodge and burn</source>
        <translation>Abwedeln und nachbelichten</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Drag colour along, like a finger in wet paint</source>
        <translation>Farbe verwischen, wie mit dem Finger in nasser Farbe</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Erase to original</source>
        <translation>Zum Original radieren</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Highlights</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How far the colour is dragged along</source>
        <translation>Wie weit die Farbe mitgezogen wird</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How large the detail is that goes or comes</source>
        <translation>Wie groß die Details sind, die verschwinden oder hervortreten</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much it is blurred or sharpened</source>
        <translation>Wie stark weichgezeichnet oder geschärft wird</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much lighter or darker</source>
        <translation>Wie viel heller oder dunkler</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Lighten or darken places, and keep their colour</source>
        <translation>Stellen aufhellen oder abdunkeln, ohne ihre Farbe zu ändern</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Make places softer or crisper</source>
        <translation>Stellen weicher oder schärfer machen</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Midtones</source>
        <translation>Mitten</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint more selection, take away from it (Alt) or keep only what is painted over (Shift+Alt)</source>
        <translation>Mehr Auswahl malen, von ihr wegnehmen (Alt) oder nur behalten, was übermalt wird (Umschalt+Alt)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint over what should be cleaned up</source>
        <translation>Übermalen, was bereinigt werden soll</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint with a colour; Alt+click takes it from the photo</source>
        <translation>Mit einer Farbe malen; Alt+Klick nimmt sie aus dem Foto</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Shadows</source>
        <translation>Tiefen</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Sharpen</source>
        <translation>Scharf</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Smudge</source>
        <translation>Wischfinger</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Whether the brush blurs or sharpens (Alt does the other)</source>
        <translation>Ob der Pinsel weichzeichnet oder schärft (Alt tut das andere)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Whether the brush lightens or darkens (Alt does the other)</source>
        <translation>Ob der Pinsel aufhellt oder abdunkelt (Alt tut das andere)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Which tones change most</source>
        <translation>Welche Töne sich am stärksten ändern</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>{tool} stays inside the selection; Ctrl+D deselects</source>
        <translation>{tool} bleibt innerhalb der Auswahl; Strg+D hebt sie auf</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Click a colour to select what looks like it</source>
        <translation>Auf eine Farbe klicken, um auszuwählen, was ihr ähnelt</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Connected only</source>
        <translation>Nur Benachbartes</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>How different a colour may be</source>
        <translation>Wie verschieden eine Farbe sein darf</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Magic wand</source>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Select only what is connected to the place you click</source>
        <translation>Nur auswählen, was mit der angeklickten Stelle zusammenhängt</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>How much each stroke does</source>
        <translation>Wie stark jeder Strich wirkt</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Push</source>
        <translation>Schieben</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Push, enlarge, shrink or turn parts of the photo; Alt does the opposite</source>
        <translation>Teile des Fotos schieben, vergrößern, verkleinern oder drehen; Alt tut das Gegenteil</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Swirl left</source>
        <translation>Strudel links</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Swirl right</source>
        <translation>Strudel rechts</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Warp</source>
        <translation>Verformen</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>What the brush does: one press acts once, dragging goes on</source>
        <translation>Was der Pinsel tut: ein Druck wirkt einmal, Ziehen macht weiter</translation>
    </message>
</context>
</TS>
