<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
<name>GLEAN Retouch</name>
<message>
<source>No model is installed; add one first.</source>
<translation>Es ist kein Modell installiert; füge erst eines hinzu.</translation>
</message>
<message>
<source>The model “{name}” is not installed any more; choose another.</source>
<translation>Das Modell „{name}“ ist nicht mehr installiert; wähle ein anderes.</translation>
</message>
<message>
<source>Upscaling the folder</source>
<translation>Den Ordner vergrößern</translation>
</message>
<message>
<source>Choose a folder for the results.</source>
<translation>Wähle einen Ordner für die Ergebnisse.</translation>
</message>
<message>
<source>Choose the folder with the photos, or drop it here.</source>
<translation>Wähle den Ordner mit den Fotos oder zieh ihn hierher.</translation>
</message>
<message>
<source>Saving the report</source>
<translation>Den Bericht speichern</translation>
</message>
<message>
<source>Loading the model…</source>
<translation>Das Modell wird geladen…</translation>
</message>
<message>
<source>{done} of {total}</source>
<translation>{done} von {total}</translation>
</message>
<message>
<source>{hours} h {minutes} min</source>
<translation>{hours} Std. {minutes} Min.</translation>
</message>
<message>
<source>{name}, {percent} %</source>
<translation>{name}, {percent} %</translation>
</message>
<message numerus="yes">
<source>{n} failed</source>
<extracomment>One: {n} failed</extracomment>
<translation>
<numerusform>{n} misslungen</numerusform>
<numerusform>{n} misslungen</numerusform>
</translation>
</message>
<message>
<source>{n} min</source>
<translation>{n} Min.</translation>
</message>
<message numerus="yes">
<source>{n} photos done</source>
<extracomment>One: {n} photo done</extracomment>
<translation>
<numerusform>{n} Foto fertig</numerusform>
<numerusform>{n} Fotos fertig</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} photos so far</source>
<extracomment>One: {n} photo so far</extracomment>
<translation>
<numerusform>{n} Foto bisher</numerusform>
<numerusform>{n} Fotos bisher</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} skipped</source>
<extracomment>One: {n} skipped</extracomment>
<translation>
<numerusform>{n} übersprungen</numerusform>
<numerusform>{n} übersprungen</numerusform>
</translation>
</message>
<message>
<source>{speed} a minute</source>
<translation>{speed} pro Minute</translation>
</message>
<message>
<source>{time} left</source>
<translation>noch {time}</translation>
</message>
<message>
<source>After</source>
<translation>Nachher</translation>
</message>
<message>
<source>Before</source>
<translation>Vorher</translation>
</message>
<message>
<source>Photo</source>
<translation>Foto</translation>
</message>
<message>
<source>Preparing the view</source>
<translation>Ansicht wird vorbereitet</translation>
</message>
<message>
<source>The photo being edited; arrow keys move the view</source>
<translation>Das bearbeitete Foto; die Pfeiltasten verschieben die Ansicht</translation>
</message>
<message>
<source>“{title}” was turned or resized meanwhile: press Clean up again</source>
<translation>„{title}“ wurde inzwischen gedreht oder in der Größe geändert: bitte noch einmal bereinigen</translation>
</message>
<message>
<source>Blending</source>
<translation>Überblenden</translation>
</message>
<message>
<source>Clean up</source>
<translation>Bereinigen</translation>
</message>
<message>
<source>Looking at the photo</source>
<translation>Das Foto wird angesehen</translation>
</message>
<message>
<source>Loading the model</source>
<translation>Das Modell wird geladen</translation>
</message>
<message>
<source>Other noise changes next to nothing with this model, so the variants look alike.</source>
<translation>Anderes Rauschen ändert bei diesem Modell fast nichts, deshalb sehen die Varianten gleich aus.</translation>
</message>
<message>
<source>That clean-up is in the queue already</source>
<translation>Diese Bereinigung steht schon in der Warteschlange</translation>
</message>
<message>
<source>The result was dropped; redo brings it back</source>
<translation>Das Ergebnis wurde verworfen; Wiederholen holt es zurück</translation>
</message>
<message>
<source>“{title}” is cleaned up</source>
<translation>„{title}“ ist bereinigt</translation>
</message>
<message>
<source>Looking for models</source>
<translation>Modelle werden gesucht</translation>
</message>
<message>
<source>“{title}” is not here any more; the program chooses the model</source>
<translation>„{title}“ ist nicht mehr da; das Programm wählt das Modell</translation>
</message>
<message>
<source>The clean-up of “{title}” was dropped, as the photo was closed</source>
<translation>Die Bereinigung von „{title}“ entfällt, weil das Foto geschlossen wurde</translation>
</message>
<message>
<source>down {times}×</source>
<translation>{times}× verkleinert</translation>
</message>
<message>
<source>frame drawn by hand</source>
<translation>Rahmen von Hand gezogen</translation>
</message>
<message>
<source>noise {number}</source>
<translation>Rauschen {number}</translation>
</message>
<message>
<source>&amp;Clean up</source>
<translation>Be&amp;reinigen</translation>
</message>
<message>
<source>A larger working frame: larger flaws vanish, and more is invented</source>
<translation>Größerer Arbeitsrahmen: Größere Fehler verschwinden, und mehr wird erfunden</translation>
</message>
<message>
<source>A smaller working frame: more of the photo stays</source>
<translation>Kleinerer Arbeitsrahmen: Mehr vom Foto bleibt erhalten</translation>
</message>
<message>
<source>Another result of the same model, by other noise inside it</source>
<translation>Ein weiteres Ergebnis desselben Modells, mit anderem Rauschen darin</translation>
</message>
<message>
<source>Apple GPU</source>
<translation>Apple-Grafikkarte</translation>
</message>
<message>
<source>Apply the result</source>
<translation>Ergebnis anwenden</translation>
</message>
<message>
<source>Automatic</source>
<translation>Automatisch</translation>
</message>
<message>
<source>Automatic frame</source>
<translation>Rahmen automatisch</translation>
</message>
<message>
<source>CPU</source>
<translation>CPU</translation>
</message>
<message>
<source>Cancel the clean-up</source>
<translation>Bereinigung abbrechen</translation>
</message>
<message>
<source>Coarser</source>
<translation>Gröber</translation>
</message>
<message>
<source>Drop the result</source>
<translation>Ergebnis verwerfen</translation>
</message>
<message>
<source>Finer</source>
<translation>Feiner</translation>
</message>
<message>
<source>Give up the running clean-up</source>
<translation>Die laufende Bereinigung abbrechen</translation>
</message>
<message>
<source>Keep the result as it is; its sliders are for the next one</source>
<translation>Das Ergebnis behalten, wie es ist; die Regler gelten dann für das nächste</translation>
</message>
<message>
<source>Models…</source>
<translation>Modelle…</translation>
</message>
<message>
<source>NVIDIA GPU</source>
<translation>NVIDIA-Grafikkarte</translation>
</message>
<message>
<source>Replace the region by what the model makes of it</source>
<translation>Den Bereich durch das ersetzen, was das Modell daraus macht</translation>
</message>
<message>
<source>Run models on: Apple GPU</source>
<translation>Modelle ausführen auf: Apple-Grafikkarte</translation>
</message>
<message>
<source>Run models on: Automatic</source>
<translation>Modelle ausführen auf: automatisch gewählt</translation>
</message>
<message>
<source>Run models on: CPU</source>
<translation>Modelle ausführen auf: CPU</translation>
</message>
<message>
<source>Run models on: NVIDIA GPU</source>
<translation>Modelle ausführen auf: NVIDIA-Grafikkarte</translation>
</message>
<message>
<source>Run on</source>
<translation>Ausführen auf</translation>
</message>
<message>
<source>See, add, download, verify and remove models</source>
<translation>Modelle ansehen, hinzufügen, herunterladen, prüfen und entfernen</translation>
</message>
<message>
<source>Take the result back (Escape)</source>
<translation>Das Ergebnis zurücknehmen (Esc)</translation>
</message>
<message>
<source>The working frame that suits the region</source>
<translation>Der Arbeitsrahmen, der zum Bereich passt</translation>
</message>
<message>
<source>Try other noise</source>
<translation>Anderes Rauschen versuchen</translation>
</message>
<message>
<source>Reselect</source>
<translation>Erneut auswählen</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>&amp;Bearbeiten</translation>
</message>
<message>
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<source>Cancel the stroke, the running work or the live result</source>
<translation>Den Strich, die laufende Arbeit oder das noch einstellbare Ergebnis abbrechen</translation>
</message>
<message>
<source>Change how the program looks and works</source>
<translation>Ändern, wie das Programm aussieht und arbeitet</translation>
</message>
<message>
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message>
<source>Copy the photo, or what is selected with its soft edge</source>
<translation>Das Foto kopieren, oder das Ausgewählte mit seiner weichen Kante</translation>
</message>
<message>
<source>Do the step again</source>
<translation>Den Schritt noch einmal ausführen</translation>
</message>
<message>
<source>Preferences…</source>
<translation>Einstellungen…</translation>
</message>
<message>
<source>Redo</source>
<translation>Wiederholen</translation>
</message>
<message>
<source>Take the last step back</source>
<translation>Den letzten Schritt zurücknehmen</translation>
</message>
<message>
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<source>&amp;File</source>
<translation>&amp;Datei</translation>
</message>
<message>
<source>Close all</source>
<translation>Alle schließen</translation>
</message>
<message>
<source>Close all photos but the one in front</source>
<translation>Alle Fotos außer dem vorderen schließen</translation>
</message>
<message>
<source>Close all photos: back to the start page</source>
<translation>Alle Fotos schließen: zurück zur Startseite</translation>
</message>
<message>
<source>Close others</source>
<translation>Andere schließen</translation>
</message>
<message>
<source>Close photo</source>
<translation>Foto schließen</translation>
</message>
<message>
<source>Close the photo in front</source>
<translation>Das vordere Foto schließen</translation>
</message>
<message>
<source>Export a copy…</source>
<translation>Kopie exportieren…</translation>
</message>
<message>
<source>Go back to the photo as it is on the disk; undo brings your changes back</source>
<translation>Zurück zum Foto, wie es auf der Festplatte liegt; Rückgängig holt Ihre Änderungen wieder</translation>
</message>
<message>
<source>Leave GLEAN Retouch</source>
<translation>GLEAN Retouch beenden</translation>
</message>
<message>
<source>Leave GPS and place names out of every photo you save</source>
<translation>GPS und Ortsnamen aus allen Fotos weglassen, die Sie speichern</translation>
</message>
<message>
<source>Make all photos of a folder larger, beside your other work</source>
<translation>Alle Fotos eines Ordners vergrößern, neben der übrigen Arbeit</translation>
</message>
<message>
<source>Open photos</source>
<translation>Fotos öffnen</translation>
</message>
<message>
<source>Open recent</source>
<translation>Zuletzt geöffnet</translation>
</message>
<message>
<source>Open the picture from the clipboard in a tab of its own</source>
<translation>Das Bild aus der Zwischenablage in einem eigenen Reiter öffnen</translation>
</message>
<message>
<source>Open…</source>
<translation>Öffnen…</translation>
</message>
<message>
<source>Paste as photo</source>
<translation>Als Foto einfügen</translation>
</message>
<message>
<source>Quit</source>
<translation>Beenden</translation>
</message>
<message>
<source>Revert</source>
<translation>Zurück zur gespeicherten Fassung</translation>
</message>
<message>
<source>Sample photos</source>
<translation>Beispielfotos</translation>
</message>
<message>
<source>Save</source>
<translation>Speichern</translation>
</message>
<message>
<source>Save a copy under another name; the photo keeps its own</source>
<translation>Eine Kopie unter anderem Namen speichern; das Foto behält seinen</translation>
</message>
<message>
<source>Save a copy…</source>
<translation>Kopie speichern…</translation>
</message>
<message>
<source>Save as…</source>
<translation>Speichern unter…</translation>
</message>
<message>
<source>Save project…</source>
<translation>Projekt speichern…</translation>
</message>
<message>
<source>Save the photo</source>
<translation>Das Foto speichern</translation>
</message>
<message>
<source>Save the photo under another name or format</source>
<translation>Das Foto unter anderem Namen oder in anderem Format speichern</translation>
</message>
<message>
<source>Save the photo with its layers, cleanups and selection, for later and for Krita or GIMP</source>
<translation>Das Foto mit Ebenen, Bereinigungen und Auswahl speichern, für später und für Krita oder GIMP</translation>
</message>
<message>
<source>Save without location</source>
<translation>Ohne Ort speichern</translation>
</message>
<message>
<source>Upscale folder…</source>
<translation>Ordner vergrößern…</translation>
</message>
<message>
<source>Write a copy in another format</source>
<translation>Eine Kopie in einem anderen Format schreiben</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>&amp;Hilfe</translation>
</message>
<message>
<source>About GLEAN Retouch</source>
<translation>Über GLEAN Retouch</translation>
</message>
<message>
<source>Ask once whether there is a newer version; nothing asks by itself</source>
<translation>Einmal nachfragen, ob es eine neuere Version gibt; von selbst fragt nichts nach</translation>
</message>
<message>
<source>Check for updates…</source>
<translation>Nach Updates suchen…</translation>
</message>
<message>
<source>Keyboard shortcuts…</source>
<translation>Tastenkürzel…</translation>
</message>
<message>
<source>See every command’s keys, and change them</source>
<translation>Die Tasten aller Befehle ansehen und ändern</translation>
</message>
<message>
<source>Version and licence</source>
<translation>Version und Lizenz</translation>
</message>
<message>
<source>&amp;Image</source>
<translation>B&amp;ild</translation>
</message>
<message>
<source>Crop to selection</source>
<translation>Auf Auswahl freistellen</translation>
</message>
<message>
<source>Exposure and contrast</source>
<translation>Belichtung und Kontrast</translation>
</message>
<message>
<source>Exposure and contrast…</source>
<translation>Belichtung und Kontrast…</translation>
</message>
<message>
<source>Flip horizontally</source>
<translation>Horizontal spiegeln</translation>
</message>
<message>
<source>Flip vertically</source>
<translation>Vertikal spiegeln</translation>
</message>
<message>
<source>Keep only the part of the photo around the selection</source>
<translation>Nur den Teil des Fotos um die Auswahl behalten</translation>
</message>
<message>
<source>Levels</source>
<translation>Tonwertkorrektur</translation>
</message>
<message>
<source>Levels…</source>
<translation>Tonwertkorrektur…</translation>
</message>
<message>
<source>Make the photo brighter or darker, harder or softer</source>
<translation>Das Foto heller oder dunkler, härter oder weicher machen</translation>
</message>
<message>
<source>Make the photo larger or smaller</source>
<translation>Das Foto vergrößern oder verkleinern</translation>
</message>
<message>
<source>Mirror the photo: left becomes right</source>
<translation>Das Foto spiegeln: Links wird rechts</translation>
</message>
<message>
<source>Mirror the photo: top becomes bottom</source>
<translation>Das Foto spiegeln: Oben wird unten</translation>
</message>
<message>
<source>Resize</source>
<translation>Bildgröße</translation>
</message>
<message>
<source>Resize…</source>
<translation>Bildgröße…</translation>
</message>
<message>
<source>Rotate by 180°</source>
<translation>Um 180° drehen</translation>
</message>
<message>
<source>Rotate left</source>
<translation>Nach links drehen</translation>
</message>
<message>
<source>Rotate right</source>
<translation>Nach rechts drehen</translation>
</message>
<message>
<source>Say what is black and what is white, with the histogram</source>
<translation>Am Histogramm festlegen, was schwarz und was weiß ist</translation>
</message>
<message>
<source>Take a colour cast out of the photo</source>
<translation>Einen Farbstich aus dem Foto nehmen</translation>
</message>
<message>
<source>Turn a quarter to the left</source>
<translation>Um ein Viertel nach links drehen</translation>
</message>
<message>
<source>Turn a quarter to the right</source>
<translation>Um ein Viertel nach rechts drehen</translation>
</message>
<message>
<source>Turn the photo upside down</source>
<translation>Das Foto auf den Kopf stellen</translation>
</message>
<message>
<source>White balance</source>
<translation>Weißabgleich</translation>
</message>
<message>
<source>White balance…</source>
<translation>Weißabgleich…</translation>
</message>
<message>
<source>Press the keys first.</source>
<translation>Drücken Sie zuerst die Tasten.</translation>
</message>
<message>
<source>applying what a tool is at</source>
<translation>Werkzeug anwenden</translation>
</message>
<message>
<source>comparing with the photo before</source>
<translation>mit dem Foto vorher vergleichen</translation>
</message>
<message>
<source>going from control to control</source>
<translation>zum nächsten Bedienelement gehen</translation>
</message>
<message>
<source>moving the photo</source>
<translation>Foto verschieben</translation>
</message>
<message>
<source>moving the view</source>
<translation>Ansicht verschieben</translation>
</message>
<message>
<source>taking a corner of a polygon back</source>
<translation>eine Ecke des Vielecks zurücknehmen</translation>
</message>
<message>
<source>{keys} belongs to “{command}”; take it away there first, or choose other keys.</source>
<translation>{keys} gehört zu „{command}“; nehmen Sie es zuerst dort weg oder wählen Sie andere Tasten.</translation>
</message>
<message>
<source>{keys} is for {use}; choose other keys.</source>
<translation>{keys} ist schon vergeben ({use}); bitte andere Tasten wählen.</translation>
</message>
<message>
<source>Clear list</source>
<translation>Liste leeren</translation>
</message>
<message>
<source>Forget the recent photos; the files stay</source>
<translation>Die zuletzt geöffneten Fotos vergessen; die Dateien bleiben</translation>
</message>
<message>
<source>No recent photos</source>
<translation>Keine zuletzt geöffneten Fotos</translation>
</message>
<message>
<source>&amp;Select</source>
<translation>&amp;Auswahl</translation>
</message>
<message>
<source>Bring back the selection that was given up last</source>
<translation>Die zuletzt aufgehobene Auswahl zurückholen</translation>
</message>
<message>
<source>Compare with original…</source>
<translation>Mit Original vergleichen…</translation>
</message>
<message>
<source>Deselect</source>
<translation>Auswahl aufheben</translation>
</message>
<message>
<source>Feather the selection: the edge fades out over so many pixels to either side</source>
<translation>Auswahl mit weicher Kante: Die Kante läuft über so viele Pixel nach beiden Seiten aus</translation>
</message>
<message>
<source>Feather…</source>
<translation>Weiche Kante…</translation>
</message>
<message>
<source>Grow by 4 px</source>
<translation>Um 4 px erweitern</translation>
</message>
<message>
<source>Grow the selection: the edge moves outwards by so many pixels</source>
<translation>Auswahl erweitern: Die Kante wandert um so viele Pixel nach außen</translation>
</message>
<message>
<source>Grow…</source>
<translation>Erweitern…</translation>
</message>
<message>
<source>Invert selection</source>
<translation>Auswahl umkehren</translation>
</message>
<message>
<source>Lay a red veil over what is not selected</source>
<translation>Einen roten Schleier über alles legen, was nicht ausgewählt ist</translation>
</message>
<message>
<source>Make the selection larger</source>
<translation>Die Auswahl vergrößern</translation>
</message>
<message>
<source>Make the selection smaller</source>
<translation>Die Auswahl verkleinern</translation>
</message>
<message>
<source>Quick mask</source>
<translation>Maskierungsmodus</translation>
</message>
<message>
<source>Select a face, and the next one when asked again</source>
<translation>Ein Gesicht auswählen, beim nächsten Mal das nächste</translation>
</message>
<message>
<source>Select all</source>
<translation>Alles auswählen</translation>
</message>
<message>
<source>Select face</source>
<translation>Gesicht auswählen</translation>
</message>
<message>
<source>Select my edits</source>
<translation>Meine Retusche auswählen</translation>
</message>
<message>
<source>Select nothing</source>
<translation>Nichts auswählen</translation>
</message>
<message>
<source>Select the whole photo</source>
<translation>Das ganze Foto auswählen</translation>
</message>
<message>
<source>Select what is not selected</source>
<translation>Auswählen, was nicht ausgewählt ist</translation>
</message>
<message>
<source>Select what was retouched in another program, by the photo as it was before</source>
<translation>Auswählen, was in einem anderen Programm retuschiert wurde, anhand des Fotos davor</translation>
</message>
<message>
<source>Select what you retouched since opening</source>
<translation>Auswählen, was Sie seit dem Öffnen retuschiert haben</translation>
</message>
<message>
<source>Shrink by 4 px</source>
<translation>Um 4 px verkleinern</translation>
</message>
<message>
<source>Shrink the selection: the edge moves inwards by so many pixels</source>
<translation>Auswahl verkleinern: Die Kante wandert um so viele Pixel nach innen</translation>
</message>
<message>
<source>Shrink…</source>
<translation>Verkleinern…</translation>
</message>
<message>
<source>&amp;Tools</source>
<translation>&amp;Werkzeuge</translation>
</message>
<message>
<source>Harder brush</source>
<translation>Härterer Pinsel</translation>
</message>
<message>
<source>Larger brush</source>
<translation>Größerer Pinsel</translation>
</message>
<message>
<source>Make the brush larger</source>
<translation>Den Pinsel vergrößern</translation>
</message>
<message>
<source>Make the brush smaller</source>
<translation>Den Pinsel verkleinern</translation>
</message>
<message>
<source>Make the rim of the brush sharper</source>
<translation>Den Rand des Pinsels schärfer machen</translation>
</message>
<message>
<source>Make the rim of the brush softer</source>
<translation>Den Rand des Pinsels weicher machen</translation>
</message>
<message>
<source>Smaller brush</source>
<translation>Kleinerer Pinsel</translation>
</message>
<message>
<source>Softer brush</source>
<translation>Weicherer Pinsel</translation>
</message>
<message>
<source>Tools</source>
<translation>Werkzeuge</translation>
</message>
<message>
<source>&amp;View</source>
<translation>A&amp;nsicht</translation>
</message>
<message>
<source>As the desktop</source>
<translation>Wie der Desktop</translation>
</message>
<message>
<source>As the desktop colours</source>
<translation>Farben wie der Desktop</translation>
</message>
<message>
<source>Bring the next open photo to the front</source>
<translation>Das nächste offene Foto nach vorn holen</translation>
</message>
<message>
<source>Bring the open photo before this one to the front</source>
<translation>Das vorige offene Foto nach vorn holen</translation>
</message>
<message>
<source>Colours</source>
<translation>Farben</translation>
</message>
<message>
<source>Dark</source>
<translation>Dunkel</translation>
</message>
<message>
<source>Dark colours</source>
<translation>Dunkle Farben</translation>
</message>
<message>
<source>Draw the squares a clean-up works on</source>
<translation>Die Quadrate zeichnen, in denen eine Bereinigung arbeitet</translation>
</message>
<message>
<source>Fit in window</source>
<translation>In Fenster einpassen</translation>
</message>
<message>
<source>Light</source>
<translation>Hell</translation>
</message>
<message>
<source>Light colours</source>
<translation>Helle Farben</translation>
</message>
<message>
<source>Next photo</source>
<translation>Nächstes Foto</translation>
</message>
<message>
<source>Panels</source>
<translation>Bedienfelder</translation>
</message>
<message>
<source>Previous photo</source>
<translation>Voriges Foto</translation>
</message>
<message>
<source>Show every pixel as one pixel of the screen</source>
<translation>Jeden Pixel als einen Pixel des Bildschirms zeigen</translation>
</message>
<message>
<source>Show the photo before on the left of a line that can be dragged (Ctrl+arrows move it)</source>
<translation>Links von einer verschiebbaren Linie das Foto vorher zeigen (Strg+Pfeile verschieben sie)</translation>
</message>
<message>
<source>Show the whole photo</source>
<translation>Das ganze Foto zeigen</translation>
</message>
<message>
<source>Show working squares</source>
<translation>Arbeitsrahmen zeigen</translation>
</message>
<message>
<source>Split view</source>
<translation>Geteilte Ansicht</translation>
</message>
<message>
<source>Zoom in</source>
<translation>Vergrößern</translation>
</message>
<message>
<source>Zoom out</source>
<translation>Verkleinern</translation>
</message>
<message>
<source>Adding the published model “{name}” needs {torch}.</source>
<translation>Zum Hinzufügen des veröffentlichten Modells „{name}“ fehlt {torch}.</translation>
</message>
<message>
<source>Adding {name} needs {torch}.</source>
<translation>Zum Hinzufügen von {name} fehlt {torch}.</translation>
</message>
<message>
<source>Another program is changing the packs; wait for it and try again.</source>
<translation>Ein anderes Programm ändert gerade die Pakete; warten Sie darauf und versuchen Sie es noch einmal.</translation>
</message>
<message>
<source>Another run is working in {folder}; wait for it or stop it.</source>
<translation>Ein anderer Durchgang arbeitet in {folder}; warten Sie auf ihn, oder beenden Sie ihn.</translation>
</message>
<message>
<source>It is not certain that {host} itself has answered; check the clock of this computer, and try another network.</source>
<translation>Es ist nicht sicher, dass {host} selbst geantwortet hat; prüfen Sie die Uhr dieses Computers, und versuchen Sie es in einem anderen Netz.</translation>
</message>
<message>
<source>Nothing is selected; mark the region to clean up.</source>
<translation>Nichts ist ausgewählt; markieren Sie die Stelle, die bereinigt werden soll.</translation>
</message>
<message>
<source>PyTorch, which this program comes without; add the torch pack, under “Models…” or with “glean packs”</source>
<translation>PyTorch, das dieses Programm nicht mitbringt; fügen Sie das Torch-Paket hinzu, unter „Modelle…“ oder mit „glean packs“</translation>
</message>
<message>
<source>PyTorch; install it with pip install torch</source>
<translation>PyTorch; installieren Sie es mit pip install torch</translation>
</message>
<message>
<source>The answer of {host} is larger than {size} KB, so it is no list of versions; try again later.</source>
<translation>Die Antwort von {host} ist größer als {size} KB, also keine Liste von Versionen; versuchen Sie es später noch einmal.</translation>
</message>
<message>
<source>The answer of {host} is not a list of versions that this program can read; try again later, or look for a newer version where you got this one.</source>
<translation>Die Antwort von {host} ist keine Liste von Versionen, die dieses Programm lesen kann; versuchen Sie es später noch einmal, oder suchen Sie eine neuere Version dort, woher Sie diese haben.</translation>
</message>
<message>
<source>The answer of {host} is not signed by the makers of this program; install nothing that it offers, and try another network.</source>
<translation>Die Antwort von {host} ist nicht von denen unterschrieben, die dieses Programm machen; installieren Sie nichts, was sie anbietet, und versuchen Sie es in einem anderen Netz.</translation>
</message>
<message>
<source>The answer of {host} is older than one that came before; try again later, or on another network.</source>
<translation>Die Antwort von {host} ist älter als eine frühere; versuchen Sie es später noch einmal oder in einem anderen Netz.</translation>
</message>
<message>
<source>The answer of {host} makes no sense; try again later.</source>
<translation>Die Antwort von {host} ergibt keinen Sinn; versuchen Sie es später noch einmal.</translation>
</message>
<message>
<source>The answer of {host} was only good until {date}; check the clock of this computer, or try again later.</source>
<translation>Die Antwort von {host} galt nur bis {date}; prüfen Sie die Uhr dieses Computers, oder versuchen Sie es später noch einmal.</translation>
</message>
<message>
<source>The disk of {folder} is full; make room on it and go on.</source>
<translation>Der Datenträger von {folder} ist voll; schaffen Sie Platz, und machen Sie weiter.</translation>
</message>
<message>
<source>The folder {folder} is gone or may not be read any more; bring it back and go on.</source>
<translation>Der Ordner {folder} ist weg oder darf nicht mehr gelesen werden; bringen Sie ihn zurück, und machen Sie weiter.</translation>
</message>
<message>
<source>The folder {folder} is gone; bring it back and go on.</source>
<translation>Der Ordner {folder} ist weg; bringen Sie ihn zurück, und machen Sie weiter.</translation>
</message>
<message>
<source>The folder {folder} may not be written; choose another.</source>
<translation>In den Ordner {folder} darf nicht geschrieben werden; wählen Sie einen anderen.</translation>
</message>
<message>
<source>The model “{name}” gave a result that is not a picture; its weights may be damaged, so install it again.</source>
<translation>Das Modell „{name}“ hat etwas ergeben, das kein Bild ist; vielleicht sind seine Gewichte beschädigt, installieren Sie es neu.</translation>
</message>
<message>
<source>The model “{name}” needs {torch}.</source>
<translation>Für das Modell „{name}“ fehlt {torch}.</translation>
</message>
<message>
<source>The name template “{text}” begins or ends with a space or a dot: take it out.</source>
<translation>Die Namensvorlage „{text}“ beginnt oder endet mit einem Leerzeichen oder Punkt: nimm das Zeichen heraus.</translation>
</message>
<message>
<source>The name template “{text}” gives every photo the same name: use {name} or {n} in it.</source>
<translation>Die Namensvorlage „{text}“ gibt jedem Bild denselben Namen: verwende darin {name} oder {n}.</translation>
</message>
<message>
<source>The name template “{text}” has a brace without its partner.</source>
<translation>In der Namensvorlage „{text}“ fehlt zu einer geschweiften Klammer die andere.</translation>
</message>
<message>
<source>The name template “{text}” has the character {character}, which no name of a file can have.</source>
<translation>Die Namensvorlage „{text}“ enthält das Zeichen {character}, das in keinem Dateinamen stehen darf.</translation>
</message>
<message>
<source>The name template “{text}” has the unknown field {field}: the fields are {known}.</source>
<translation>Die Namensvorlage „{text}“ enthält das unbekannte Feld {field}: es gibt {known}.</translation>
</message>
<message>
<source>The other file is only {size} pixels, too few to compare; choose a larger one, or mark the place by hand.</source>
<translation>Die andere Datei hat nur {size} Pixel, zu wenige zum Vergleichen; wählen Sie eine größere, oder markieren Sie die Stelle von Hand.</translation>
</message>
<message>
<source>The other file is {size} pixels and this photo is {other}; choose one with the same proportions.</source>
<translation>Die andere Datei hat {size} Pixel und dieses Foto {other}; wählen Sie eine mit demselben Seitenverhältnis.</translation>
</message>
<message>
<source>The other file shows something else; choose the photo that this one was made from.</source>
<translation>Die andere Datei zeigt etwas anderes; wählen Sie das Foto, aus dem dieses entstanden ist.</translation>
</message>
<message>
<source>The pack {name} is damaged; remove it and add it again.</source>
<translation>Das Paket {name} ist beschädigt; entfernen Sie es und fügen Sie es neu hinzu.</translation>
</message>
<message>
<source>The pack {name} is for programs with {python} inside and this one has {other}; get the pack that came out with this version of the program.</source>
<translation>Das Paket {name} ist für Programme mit {python}, und dieses hat {other}; nehmen Sie das Paket, das mit dieser Version des Programms erschienen ist.</translation>
</message>
<message>
<source>The pack {name} is for version {range} of the program and this is {version}; get the pack that came out with this version of the program.</source>
<translation>Das Paket {name} ist für Version {range} des Programms, und dies ist {version}; nehmen Sie das Paket, das mit dieser Version des Programms erschienen ist.</translation>
</message>
<message>
<source>The pack {name} is for {platform} and this computer is {other}; get the one for this computer.</source>
<translation>Das Paket {name} ist für {platform}, und dieser Computer ist {other}; nehmen Sie das für diesen Computer.</translation>
</message>
<message>
<source>The result would be {width} x {height} pixels, more than {limit} megapixels; choose a smaller size.</source>
<translation>Das Ergebnis hätte {width} x {height} Pixel, mehr als {limit} Megapixel; wähle eine kleinere Größe.</translation>
</message>
<message>
<source>There is no model named “{name}”; the models here are: {known}.</source>
<translation>Ein Modell namens „{name}“ gibt es nicht; vorhanden sind: {known}.</translation>
</message>
<message>
<source>There is not enough memory to run “{model}”; close other programs or choose a smaller model.</source>
<translation>Der Speicher reicht nicht für „{model}“; schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
</message>
<message>
<source>There was not enough memory for this photo; close other programs and try again.</source>
<translation>Der Speicher hat für dieses Foto nicht gereicht; schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
</message>
<message>
<source>This build has no update channel, because it was not made as a release; get new versions from where you got this one.</source>
<translation>Dieses Programm hat keinen Update-Kanal, weil es nicht als Veröffentlichung gebaut wurde; holen Sie neue Versionen dort, woher Sie diese haben.</translation>
</message>
<message>
<source>This needs {torch}.</source>
<translation>Dafür fehlt {torch}.</translation>
</message>
<message>
<source>This photo is only {size} pixels, too few to compare; choose a larger one, or mark the place by hand.</source>
<translation>Dieses Foto hat nur {size} Pixel, zu wenige zum Vergleichen; wählen Sie ein größeres, oder markieren Sie die Stelle von Hand.</translation>
</message>
<message>
<source>{file} holds things that no pack has ({thing}); don’t use it, and get the pack from where the program came from.</source>
<translation>{file} enthält Dinge, die kein Paket hat ({thing}); benutzen Sie es nicht, und holen Sie das Paket dort, woher das Programm kam.</translation>
</message>
<message>
<source>{file} is damaged or no pack; get it again.</source>
<translation>{file} ist beschädigt oder kein Paket; holen Sie es noch einmal.</translation>
</message>
<message>
<source>{file} is no pack that this program can read; get the pack that came out with it.</source>
<translation>{file} ist kein Paket, das dieses Programm lesen kann; nehmen Sie das Paket, das mit ihm erschienen ist.</translation>
</message>
<message>
<source>{folder} has {free} MB free and the pack {name} needs {needed} MB; make room and try again.</source>
<translation>{folder} hat {free} MB frei, und das Paket {name} braucht {needed} MB; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
</message>
<message>
<source>{host} answered “{code}”; try again later.</source>
<translation>{host} hat „{code}“ geantwortet; versuchen Sie es später noch einmal.</translation>
</message>
<message>
<source>{host} can’t be reached; check that this computer is online, and try again.</source>
<translation>{host} ist nicht erreichbar; prüfen Sie, ob dieser Computer online ist, und versuchen Sie es noch einmal.</translation>
</message>
<message>
<source>{host} did not answer within {seconds} seconds; try again later.</source>
<translation>{host} hat nicht innerhalb von {seconds} Sekunden geantwortet; versuchen Sie es später noch einmal.</translation>
</message>
<message>
<source>{host} leads on to an address that is not https; try again later, and tell the makers of the program.</source>
<translation>{host} führt zu einer Adresse weiter, die nicht https ist; versuchen Sie es später noch einmal, und sagen Sie es denen, die das Programm machen.</translation>
</message>
<message>
<source>{name} can't be written ({reason}); look at the folder of the results, and run this again.</source>
<translation>{name} kann nicht geschrieben werden ({reason}); sieh im Ordner der Ergebnisse nach und starte noch einmal.</translation>
</message>
<message>
<source>{name} can't be written, since a file stands where its folder “{folder}” has to be; move that file, or choose another folder.</source>
<translation>{name} kann nicht geschrieben werden, weil dort, wo der Ordner „{folder}“ sein muss, eine Datei liegt; verschiebe sie oder wähle einen anderen Ordner.</translation>
</message>
<message>
<source>{name} can't be written, since a folder has that name; move it, or choose another folder.</source>
<translation>{name} kann nicht geschrieben werden, weil ein Ordner so heißt; verschiebe ihn oder wähle einen anderen Ordner.</translation>
</message>
<message>
<source>{name} cannot be read: {reason}.</source>
<translation>{name} kann nicht gelesen werden: {reason}.</translation>
</message>
<message>
<source>{name} cannot be written as {kind}, which holds no {lost}: choose {kinds}.</source>
<translation>{name} kann nicht als {kind} gespeichert werden, das dies nicht fasst ({lost}): Wählen Sie {kinds}.</translation>
</message>
<message>
<source>{name} cannot be written to {folder}: {reason}.</source>
<translation>{name} kann nicht nach {folder} geschrieben werden: {reason}.</translation>
</message>
<message>
<source>{name} does not exist: check its name and folder.</source>
<translation>{name} gibt es nicht: Prüfen Sie Name und Ordner.</translation>
</message>
<message>
<source>{name} holds no GLEAN Retouch model.</source>
<translation>{name} enthält kein Modell für GLEAN Retouch.</translation>
</message>
<message>
<source>{name} is a folder: choose a picture inside it.</source>
<translation>{name} ist ein Ordner: Wählen Sie ein Bild darin.</translation>
</message>
<message>
<source>{name} is damaged or cut off: get another copy of it.</source>
<translation>{name} ist beschädigt oder abgeschnitten: Besorgen Sie eine andere Kopie.</translation>
</message>
<message>
<source>{name} is damaged or was changed: its weights don't match the checksum on its card; install it again.</source>
<translation>{name} ist beschädigt oder wurde verändert: Die Gewichte passen nicht zur Prüfsumme der Karte; installieren Sie es neu.</translation>
</message>
<message>
<source>{name} is empty: get another copy of it.</source>
<translation>{name} ist leer: Besorgen Sie eine andere Kopie.</translation>
</message>
<message>
<source>{name} is not a PNG, JPEG, TIFF, WebP, BMP or AVIF picture: convert it to one of these in another program.</source>
<translation>{name} ist kein Bild in PNG, JPEG, TIFF, WebP, BMP oder AVIF: Wandeln Sie es in einem anderen Programm um.</translation>
</message>
<message>
<source>{name} is not a readable safetensors file; it may be damaged or incomplete.</source>
<translation>{name} ist keine lesbare safetensors-Datei; vielleicht ist sie beschädigt oder unvollständig.</translation>
</message>
<message>
<source>{name} is {width} x {height} pixels ({size} megapixels), more than the limit of {limit}: make it smaller in another program or raise the limit.</source>
<translation>{name} hat {width} x {height} Pixel ({size} Megapixel), mehr als die Grenze von {limit}: Verkleinern Sie es in einem anderen Programm, oder heben Sie die Grenze an.</translation>
</message>
<message>
<source>{name} may not be read: change its permissions.</source>
<translation>{name} darf nicht gelesen werden: Ändern Sie die Rechte.</translation>
</message>
<message>
<source>{name} needs more memory than this computer has free: close other programs or make the picture smaller in another one.</source>
<translation>{name} braucht mehr Speicher, als auf diesem Computer frei ist: Schließen Sie andere Programme, oder verkleinern Sie das Bild in einem anderen.</translation>
</message>
<message>
<source>{name} needs more memory than this computer has free: close other programs.</source>
<translation>{name} braucht mehr Speicher, als auf diesem Computer frei ist: Schließen Sie andere Programme.</translation>
</message>
<message>
<source>{name} was made by a newer GLEAN Retouch; update the app to use it.</source>
<translation>{name} stammt von einem neueren GLEAN Retouch; aktualisieren Sie das Programm, um es zu benutzen.</translation>
</message>
<message>
<source>{name} would be {width} x {height} pixels, but {kind} ends at {limit}: choose PNG or TIFF.</source>
<translation>{name} hätte {width} x {height} Pixel, aber {kind} endet bei {limit}: Wählen Sie PNG oder TIFF.</translation>
</message>
<message>
<source>1 cat was painted anew.</source>
<translation>1 Katze wurde neu gemalt.</translation>
</message>
<message>
<source>1 face was painted anew.</source>
<translation>1 Gesicht wurde neu gemalt.</translation>
</message>
<message>
<source>A face is only a small part of the region.</source>
<translation>Ein Gesicht macht nur einen kleinen Teil des Bereichs aus.</translation>
</message>
<message>
<source>A face was found in the region, but no portrait model is installed.</source>
<translation>Im Bereich ist ein Gesicht, aber kein Porträtmodell ist installiert.</translation>
</message>
<message>
<source>A face was found in the region, but no portrait model is installed; this one was made for “{domain}”.</source>
<translation>Im Bereich ist ein Gesicht, aber kein Porträtmodell ist installiert; dieses wurde für „{domain}“ gemacht.</translation>
</message>
<message>
<source>A face was found in the region.</source>
<translation>Im Bereich ist ein Gesicht.</translation>
</message>
<message>
<source>A large face was found in the region.</source>
<translation>Im Bereich ist ein großes Gesicht.</translation>
</message>
<message>
<source>Adding the model</source>
<translation>Das Modell wird hinzugefügt</translation>
</message>
<message>
<source>By what name shall it be used?</source>
<translation>Unter welchem Namen soll es zu haben sein?</translation>
</message>
<message>
<source>Checking what came</source>
<translation>Prüfen, was gekommen ist</translation>
</message>
<message>
<source>Cleaning up</source>
<translation>Bereinigen</translation>
</message>
<message>
<source>Cleaning up {part} of {parts}</source>
<translation>Bereinigen, {part} von {parts}</translation>
</message>
<message>
<source>Comparing the photos</source>
<translation>Die Fotos werden verglichen</translation>
</message>
<message>
<source>Copying, {done} of {whole} MB</source>
<translation>Kopieren, {done} von {whole} MB</translation>
</message>
<message>
<source>Does it work on upright, centred faces only?</source>
<translation>Arbeitet es nur mit aufrechten Gesichtern in der Mitte?</translation>
</message>
<message>
<source>Done</source>
<translation>Fertig</translation>
</message>
<message>
<source>Laying one photo over the other</source>
<translation>Ein Foto wird über das andere gelegt</translation>
</message>
<message>
<source>Looking for differences</source>
<translation>Unterschiede werden gesucht</translation>
</message>
<message>
<source>More than one face is masked; only one is cleaned up at a time.</source>
<translation>Mehr als ein Gesicht ist ausgewählt; bereinigt wird immer nur eines.</translation>
</message>
<message>
<source>No face was found in the region, but no photo model is installed; this one was made for “{domain}”.</source>
<translation>Im Bereich ist kein Gesicht, aber kein Fotomodell ist installiert; dieses wurde für „{domain}“ gemacht.</translation>
</message>
<message>
<source>No face was found in the region, but only models for faces are installed.</source>
<translation>Im Bereich ist kein Gesicht, aber nur Modelle für Gesichter sind installiert.</translation>
</message>
<message>
<source>No face was found in the region.</source>
<translation>Im Bereich ist kein Gesicht.</translation>
</message>
<message>
<source>Preparing</source>
<translation>Vorbereiten</translation>
</message>
<message>
<source>Sharpening up</source>
<translation>Schärfen</translation>
</message>
<message>
<source>Sharpening up {part} of {parts}</source>
<translation>Schärfen, {part} von {parts}</translation>
</message>
<message>
<source>The StyleGAN2 weights inside this model come from NVIDIA and are for non-commercial use only, and so is the model.</source>
<translation>Die StyleGAN2-Gewichte in diesem Modell stammen von NVIDIA und sind nur für nichtkommerziellen Gebrauch, und das Modell ebenso.</translation>
</message>
<message>
<source>The folder {folder} doesn't exist; make it or choose another.</source>
<translation>Den Ordner {folder} gibt es nicht; lege ihn an oder wähle einen anderen.</translation>
</message>
<message>
<source>The folder {folder} may not be read; change its permissions.</source>
<translation>Der Ordner {folder} darf nicht gelesen werden; ändere seine Rechte.</translation>
</message>
<message>
<source>The folder {folder} may not be written any more; change that and go on.</source>
<translation>In den Ordner {folder} darf nicht mehr geschrieben werden; ändere das und mach weiter.</translation>
</message>
<message>
<source>The output {folder} is around the photos; choose another one, so that no photo is ever replaced.</source>
<translation>{folder} umgibt die Bilder; wähle für die Ergebnisse einen anderen Ordner, damit nie ein Foto ersetzt wird.</translation>
</message>
<message>
<source>The output {folder} is the folder of the photos itself; choose another one, so that no photo is ever replaced.</source>
<translation>{folder} ist der Ordner der Bilder selbst; wähle für die Ergebnisse einen anderen, damit nie ein Foto ersetzt wird.</translation>
</message>
<message>
<source>The working frame is only {side} px wide, so the model goes down by a factor of {factor} instead of {usual} and larger flaws can stay.</source>
<translation>Der Arbeitsrahmen ist nur {side} px breit; deshalb verkleinert das Modell um den Faktor {factor} statt {usual}, und größere Fehler können bleiben.</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px, so the result can be softer than the photo around it.</source>
<translation>Der Arbeitsrahmen ist {side} px breit, das Modell liefert {made} px; das Ergebnis kann weicher sein als das Foto ringsum.</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px; “{second}” goes on to {whole} px, so the result can still be softer than the photo around it.</source>
<translation>Der Arbeitsrahmen ist {side} px breit, das Modell liefert {made} px; „{second}“ führt bis {whole} px weiter, das Ergebnis kann also immer noch weicher sein als das Foto ringsum.</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px; “{second}” makes the rest of the way, in tiles.</source>
<translation>Der Arbeitsrahmen ist {side} px breit, das Modell liefert {made} px; „{second}“ übernimmt den Rest, in Kacheln.</translation>
</message>
<message>
<source>There is a file named {name} already.</source>
<translation>Es gibt schon eine Datei namens {name}.</translation>
</message>
<message>
<source>Unpacking, {done} of {whole} MB</source>
<translation>Wird entpackt, {done} von {whole} MB</translation>
</message>
<message>
<source>What is its licence?</source>
<translation>Unter welcher Lizenz steht es?</translation>
</message>
<message>
<source>What was it trained on?</source>
<translation>Worauf wurde es trainiert?</translation>
</message>
<message>
<source>{count} cats were painted anew.</source>
<translation>{count} Katzen wurden neu gemalt.</translation>
</message>
<message>
<source>{count} faces were painted anew.</source>
<translation>{count} Gesichter wurden neu gemalt.</translation>
</message>
<message>
<source>{folder} doesn't exist; choose the folder of the photos.</source>
<translation>{folder} gibt es nicht; wähle den Ordner der Bilder.</translation>
</message>
<message>
<source>{folder} is not a folder; choose one for the results.</source>
<translation>{folder} ist kein Ordner; wähle einen für die Ergebnisse.</translation>
</message>
<message>
<source>{folder} is not a folder; choose the folder of the photos.</source>
<translation>{folder} ist kein Ordner; wähle den Ordner der Bilder.</translation>
</message>
<message>
<source>&amp;Licences…</source>
<translation>&amp;Lizenzen…</translation>
</message>
<message>
<source>&lt;p&gt;Makes bad retouching look real, on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
<translation>&lt;p&gt;Lässt schlechte Retuschen echt aussehen, auf diesem Rechner: Kein Foto verlässt ihn.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
</message>
<message>
<source>Read the licences of everything that this program is made of</source>
<translation>Die Lizenzen von allem lesen, woraus dieses Programm besteht</translation>
</message>
<message>
<source>not installed</source>
<translation>nicht installiert</translation>
</message>
<message>
<source>Photos ({every});;All files (*)</source>
<translation>Fotos ({every});;Alle Dateien (*)</translation>
</message>
<message>
<source>Project with layers, OpenRaster</source>
<translation>Projekt mit Ebenen, OpenRaster</translation>
</message>
<message>
<source>Save photo</source>
<translation>Foto speichern</translation>
</message>
<message>
<source>Compare with the original photo</source>
<translation>Mit dem Originalfoto vergleichen</translation>
</message>
<message>
<source>As exported, at 100 %</source>
<translation>Wie exportiert, bei 100 %</translation>
</message>
<message>
<source>Before, at 100 %</source>
<translation>Vorher, bei 100 %</translation>
</message>
<message>
<source>Choose a name and write the copy</source>
<translation>Einen Namen wählen und die Kopie schreiben</translation>
</message>
<message>
<source>Copy</source>
<comment>a file</comment>
<translation>Kopie</translation>
</message>
<message>
<source>Export a copy</source>
<translation>Kopie exportieren</translation>
</message>
<message>
<source>Export…</source>
<translation>Exportieren…</translation>
</message>
<message>
<source>One pixel of the copy for each of the screen; drag or use the arrow keys to move</source>
<translation>Ein Pixel der Kopie für jeden des Bildschirms; ziehen oder mit den Pfeiltasten verschieben</translation>
</message>
<message>
<source>Size of the copy</source>
<translation>Größe der Kopie</translation>
</message>
<message>
<source>Trying the export</source>
<translation>Export wird probiert</translation>
</message>
<message>
<source>What the file will take on the disk</source>
<translation>So viel Platz braucht die Datei auf der Festplatte</translation>
</message>
<message>
<source>Write nothing (Esc)</source>
<translation>Nichts schreiben (Esc)</translation>
</message>
<message>
<source>{measures}, working out the size…</source>
<translation>{measures}, Größe wird ermittelt…</translation>
</message>
<message>
<source>{title} at 100 %</source>
<translation>{title} bei 100 %</translation>
</message>
<message>
<source>16 bit</source>
<translation>16 Bit</translation>
</message>
<message>
<source>16 bit become 8</source>
<translation>aus 16 Bit werden 8</translation>
</message>
<message>
<source>8 bit</source>
<translation>8 Bit</translation>
</message>
<message>
<source>All of them keep every pixel</source>
<translation>Alle behalten jeden Pixel</translation>
</message>
<message>
<source>By quality</source>
<translation>Nach Qualität</translation>
</message>
<message>
<source>Colour detail</source>
<translation>Farbdetails</translation>
</message>
<message>
<source>Deflate (smallest)</source>
<translation>Deflate (am kleinsten)</translation>
</message>
<message>
<source>Depth</source>
<translation>Farbtiefe</translation>
</message>
<message>
<source>Format</source>
<translation>Format</translation>
</message>
<message>
<source>Full (4:4:4)</source>
<translation>Voll (4:4:4)</translation>
</message>
<message>
<source>Half (4:2:0)</source>
<translation>Halb (4:2:0)</translation>
</message>
<message>
<source>Half across (4:2:2)</source>
<translation>Waagerecht halb (4:2:2)</translation>
</message>
<message>
<source>Higher looks better and takes more room</source>
<translation>Höher sieht besser aus und braucht mehr Platz</translation>
</message>
<message>
<source>How the copy is written</source>
<translation>Wie die Kopie geschrieben wird</translation>
</message>
<message>
<source>In {format}, {losses}.</source>
<translation>Mit {format} gilt: {losses}.</translation>
</message>
<message>
<source>Keep every pixel (lossless)</source>
<translation>Jeden Pixel behalten (verlustfrei)</translation>
</message>
<message>
<source>Larger, but exactly the photo</source>
<translation>Größer, aber genau das Foto</translation>
</message>
<message>
<source>Leave out EXIF and XMP; the colour profile stays</source>
<translation>EXIF und XMP weglassen; das Farbprofil bleibt</translation>
</message>
<message>
<source>Leave out GPS and place names; everything else stays</source>
<translation>GPS und Ortsnamen weglassen; alles andere bleibt</translation>
</message>
<message>
<source>Less colour detail makes smaller files</source>
<translation>Weniger Farbdetails ergeben kleinere Dateien</translation>
</message>
<message>
<source>Longer side</source>
<translation>Längere Seite</translation>
</message>
<message>
<source>Longer side in pixels</source>
<translation>Längere Seite in Pixeln</translation>
</message>
<message>
<source>Make the copy smaller; it is never made larger</source>
<translation>Die Kopie verkleinern; vergrößert wird sie nie</translation>
</message>
<message>
<source>None</source>
<translation>Ohne</translation>
</message>
<message>
<source>Packing</source>
<translation>Packen</translation>
</message>
<message>
<source>Quality</source>
<translation>Qualität</translation>
</message>
<message>
<source>Quality slider</source>
<translation>Qualität (Regler)</translation>
</message>
<message>
<source>Remove all camera data and description</source>
<translation>Alle Kameradaten entfernen</translation>
</message>
<message>
<source>Remove location</source>
<translation>Ort entfernen</translation>
</message>
<message>
<source>Steps of brightness: 16 bit keep fine gradients</source>
<translation>Helligkeitsstufen: 16 Bit erhalten feine Verläufe</translation>
</message>
<message>
<source>What the longer side of the copy is shrunk to</source>
<translation>Auf wie viele Pixel die längere Seite der Kopie verkleinert wird</translation>
</message>
<message>
<source>camera data and description have no place</source>
<translation>Kameradaten und Beschreibung haben keinen Platz</translation>
</message>
<message>
<source>transparency becomes white</source>
<translation>Transparenz wird weiß</translation>
</message>
<message>
<source>Choose: {name}</source>
<translation>Wählen: {name}</translation>
</message>
<message>
<source>Choose…</source>
<translation>Wählen…</translation>
</message>
<message>
<source>A model for faces can paint small faces anew; it invents more</source>
<translation>Ein Modell für Gesichter kann kleine Gesichter neu malen; es erfindet mehr</translation>
</message>
<message>
<source>Another folder than that of the photos; it is made when it isn’t there</source>
<translation>Ein anderer Ordner als der mit den Fotos; er wird angelegt, wenn es ihn nicht gibt</translation>
</message>
<message>
<source>As each photo</source>
<translation>Wie das jeweilige Foto</translation>
</message>
<message>
<source>As the model makes them</source>
<translation>Wie das Modell sie macht</translation>
</message>
<message>
<source>EXIF and XMP; the colour profile stays in any case</source>
<translation>EXIF und XMP; das Farbprofil bleibt in jedem Fall</translation>
</message>
<message>
<source>Example of a name</source>
<translation>Beispiel für einen Namen</translation>
</message>
<message>
<source>Faces</source>
<translation>Gesichter</translation>
</message>
<message>
<source>Folder for the results</source>
<translation>Ordner für die Ergebnisse</translation>
</message>
<message>
<source>Folder of the photos</source>
<translation>Ordner der Bilder</translation>
</message>
<message>
<source>For example {name}</source>
<translation>Zum Beispiel {name}</translation>
</message>
<message>
<source>GPS and place names</source>
<translation>GPS und Ortsnamen</translation>
</message>
<message>
<source>How results are called. There are {fields}</source>
<translation>Wie Ergebnisse heißen. Es gibt {fields}</translation>
</message>
<message>
<source>How the results are written</source>
<translation>Wie die Ergebnisse geschrieben werden</translation>
</message>
<message>
<source>If a file is there</source>
<translation>Wenn es die Datei gibt</translation>
</message>
<message>
<source>Keep camera data and description</source>
<translation>Kameradaten und Beschreibung behalten</translation>
</message>
<message>
<source>Keep it and number the result</source>
<translation>Behalten und das Ergebnis nummerieren</translation>
</message>
<message>
<source>Keep it and skip the photo</source>
<translation>Behalten und das Foto überspringen</translation>
</message>
<message>
<source>Keep location</source>
<translation>Aufnahmeort behalten</translation>
</message>
<message>
<source>Model</source>
<translation>Modell</translation>
</message>
<message>
<source>Names</source>
<translation>Namen</translation>
</message>
<message>
<source>No face is painted anew</source>
<translation>Kein Gesicht wird neu gemalt</translation>
</message>
<message>
<source>Of JPEG, WebP and AVIF: higher looks better and takes more room</source>
<translation>Von JPEG, WebP und AVIF: höher sieht besser aus und braucht mehr Platz</translation>
</message>
<message>
<source>Photos</source>
<translation>Fotos</translation>
</message>
<message>
<source>Photos in folders inside are done, too, and keep their folders</source>
<translation>Bilder in Unterordnern kommen auch dran und behalten ihre Ordner</translation>
</message>
<message>
<source>Photos in it are never changed</source>
<translation>Die Bilder darin werden nie verändert</translation>
</message>
<message>
<source>Replace it</source>
<translation>Ersetzen</translation>
</message>
<message>
<source>Results</source>
<translation>Ergebnisse</translation>
</message>
<message>
<source>Size</source>
<translation>Größe</translation>
</message>
<message>
<source>Suggested for photos</source>
<translation>Vorschlag für Fotos</translation>
</message>
<message>
<source>Suggested: {title}</source>
<translation>Vorschlag: {title}</translation>
</message>
<message>
<source>The model that makes the new pixels</source>
<translation>Das Modell, das die neuen Pixel macht</translation>
</message>
<message>
<source>The program chooses the one for whole photos</source>
<translation>Das Programm wählt das für ganze Bilder</translation>
</message>
<message>
<source>What happens when there is a file that this batch has not made</source>
<translation>Was geschieht, wenn es eine Datei gibt, die dieser Stapel nicht gemacht hat</translation>
</message>
<message>
<source>What is still missing</source>
<translation>Was noch fehlt</translation>
</message>
<message>
<source>With the folders inside</source>
<translation>Mit Unterordnern</translation>
</message>
<message>
<source>{name} large</source>
<translation>{name} groß</translation>
</message>
<message>
<source>{photo} becomes {result}</source>
<translation>{photo} wird {result}</translation>
</message>
<message>
<source>Failed</source>
<translation>Misslungen</translation>
</message>
<message>
<source>In work</source>
<translation>In Arbeit</translation>
</message>
<message>
<source>Note</source>
<translation>Hinweis</translation>
</message>
<message>
<source>Result</source>
<translation>Ergebnis</translation>
</message>
<message>
<source>Result: {name}</source>
<translation>Ergebnis: {name}</translation>
</message>
<message>
<source>Skipped</source>
<translation>Übersprungen</translation>
</message>
<message>
<source>State</source>
<translation>Stand</translation>
</message>
<message>
<source>Waiting</source>
<translation>Wartet</translation>
</message>
<message>
<source>All</source>
<translation>Alle</translation>
</message>
<message>
<source>Double click or Return opens a result</source>
<translation>Doppelklick oder Eingabetaste öffnet ein Ergebnis</translation>
</message>
<message>
<source>Drop a folder here</source>
<translation>Zieh einen Ordner hierher</translation>
</message>
<message>
<source>Its photos stay as they are; larger copies are made.</source>
<translation>Seine Bilder bleiben, wie sie sind; größere Kopien entstehen.</translation>
</message>
<message>
<source>Looking for photos…</source>
<translation>Bilder werden gesucht…</translation>
</message>
<message>
<source>Open the photo</source>
<translation>Das Foto öffnen</translation>
</message>
<message>
<source>Open the result</source>
<translation>Das Ergebnis öffnen</translation>
</message>
<message>
<source>Photos of the folder</source>
<translation>Bilder des Ordners</translation>
</message>
<message>
<source>Show all photos</source>
<translation>Alle Bilder zeigen</translation>
</message>
<message>
<source>Show only photos that could not be done, and why</source>
<translation>Nur Bilder zeigen, die nicht gingen, und warum</translation>
</message>
<message>
<source>Show only photos that have a result</source>
<translation>Nur Bilder mit Ergebnis zeigen</translation>
</message>
<message>
<source>Show the photo in its folder</source>
<translation>Das Foto in seinem Ordner zeigen</translation>
</message>
<message>
<source>Show the result in its folder</source>
<translation>Das Ergebnis in seinem Ordner zeigen</translation>
</message>
<message>
<source>There is no photo in this folder.</source>
<translation>In diesem Ordner ist kein Foto.</translation>
</message>
<message>
<source>There is no such photo yet.</source>
<translation>Noch gibt es kein solches Foto.</translation>
</message>
<message>
<source>Cancelled: {words}. Start goes on from there.</source>
<translation>Abgebrochen: {words}. „Starten“ macht dort weiter.</translation>
</message>
<message>
<source>End the work; what is done stays, Start goes on</source>
<translation>Die Arbeit beenden; was fertig ist, bleibt, „Starten“ macht weiter</translation>
</message>
<message>
<source>Ending what is in work…</source>
<translation>Was in Arbeit ist, wird beendet…</translation>
</message>
<message>
<source>Finished: {words}.</source>
<translation>Fertig: {words}.</translation>
</message>
<message>
<source>Go on where it was held up</source>
<translation>Dort weitermachen, wo es nicht weiterging</translation>
</message>
<message>
<source>Hold the work; what is done stays</source>
<translation>Die Arbeit anhalten; was fertig ist, bleibt</translation>
</message>
<message>
<source>How far it is</source>
<translation>Wie weit es ist</translation>
</message>
<message>
<source>Make all photos larger (Ctrl+Return)</source>
<translation>Alle Bilder vergrößern (Strg+Eingabe)</translation>
</message>
<message>
<source>Pause</source>
<translation>Pause</translation>
</message>
<message>
<source>Paused: {words}</source>
<translation>Angehalten: {words}</translation>
</message>
<message>
<source>Photo in work</source>
<translation>Foto in Arbeit</translation>
</message>
<message>
<source>Progress</source>
<translation>Fortschritt</translation>
</message>
<message>
<source>Resume</source>
<translation>Fortsetzen</translation>
</message>
<message>
<source>Save report…</source>
<translation>Bericht speichern…</translation>
</message>
<message>
<source>Start</source>
<translation>Starten</translation>
</message>
<message>
<source>Try again</source>
<translation>Noch einmal</translation>
</message>
<message>
<source>What holds it up</source>
<translation>Was es aufhält</translation>
</message>
<message>
<source>Write a table of all photos, for a spreadsheet (CSV)</source>
<translation>Eine Tabelle aller Bilder für die Tabellenkalkulation schreiben (CSV)</translation>
</message>
<message>
<source>By a factor</source>
<translation>Um einen Faktor</translation>
</message>
<message>
<source>Factor</source>
<translation>Faktor</translation>
</message>
<message>
<source>Fit into a box</source>
<translation>In einen Rahmen einpassen</translation>
</message>
<message>
<source>Height of the box</source>
<translation>Höhe des Rahmens</translation>
</message>
<message>
<source>How many times as wide and high</source>
<translation>Wievielmal so breit und hoch</translation>
</message>
<message>
<source>How the size of the results is given</source>
<translation>Wie die Größe der Ergebnisse angegeben wird</translation>
</message>
<message>
<source>Megapixels</source>
<translation>Megapixel</translation>
</message>
<message>
<source>Million pixels of each result</source>
<translation>Millionen Pixel jedes Ergebnisses</translation>
</message>
<message>
<source>No result is higher than this</source>
<translation>Kein Ergebnis ist höher</translation>
</message>
<message>
<source>No result is wider than this</source>
<translation>Kein Ergebnis ist breiter</translation>
</message>
<message>
<source>Pixels of the longer side</source>
<translation>Pixel der längeren Seite</translation>
</message>
<message>
<source>Width of the box</source>
<translation>Breite des Rahmens</translation>
</message>
<message>
<source>Save report</source>
<translation>Bericht speichern</translation>
</message>
<message>
<source>Tables (*.csv)</source>
<translation>Tabellen (*.csv)</translation>
</message>
<message>
<source>The report is in {name}</source>
<translation>Der Bericht steht in {name}</translation>
</message>
<message>
<source>Upscale folder</source>
<translation>Ordner vergrößern</translation>
</message>
<message>
<source>Add to the selection, subtract from it, keep what both have</source>
<translation>Zur Auswahl hinzufügen, von ihr abziehen, Schnittmenge behalten</translation>
</message>
<message>
<source>All keys are back to default.</source>
<translation>Alle Tasten sind wieder Standard.</translation>
</message>
<message>
<source>Arrow keys</source>
<translation>Pfeiltasten</translation>
</message>
<message>
<source>Bring the changed keys back</source>
<translation>Die geänderten Tasten zurückholen</translation>
</message>
<message>
<source>Choose a command to change its keys</source>
<translation>Einen Befehl wählen, um seine Tasten zu ändern</translation>
</message>
<message>
<source>Choose a command, then press its new keys.</source>
<translation>Wählen Sie einen Befehl und drücken Sie dann seine neuen Tasten.</translation>
</message>
<message>
<source>Click here and press the new keys</source>
<translation>Hier klicken und die neuen Tasten drücken</translation>
</message>
<message>
<source>Command</source>
<translation>Befehl</translation>
</message>
<message>
<source>Commands</source>
<translation>Befehle</translation>
</message>
<message>
<source>Default</source>
<translation>Standard</translation>
</message>
<message>
<source>Forget every change of the keys</source>
<translation>Alle Änderungen der Tasten vergessen</translation>
</message>
<message>
<source>Give these keys to the command</source>
<translation>Dem Befehl diese Tasten geben</translation>
</message>
<message>
<source>Go back to the command’s own keys</source>
<translation>Zurück zu den eigenen Tasten des Befehls</translation>
</message>
<message>
<source>Hold to see the photo before</source>
<translation>Halten, um das Foto vorher zu sehen</translation>
</message>
<message>
<source>Keep the keys as they are</source>
<translation>Die Tasten behalten, wie sie sind</translation>
</message>
<message>
<source>Keyboard shortcuts</source>
<translation>Tastenkürzel</translation>
</message>
<message>
<source>Keys</source>
<translation>Tasten</translation>
</message>
<message>
<source>Leave the command without keys</source>
<translation>Den Befehl ohne Tasten lassen</translation>
</message>
<message>
<source>Move the photo</source>
<translation>Das Foto verschieben</translation>
</message>
<message>
<source>Move the view</source>
<translation>Die Ansicht verschieben</translation>
</message>
<message>
<source>New keys</source>
<translation>Neue Tasten</translation>
</message>
<message>
<source>None</source>
<comment>keys</comment>
<translation>Keine</translation>
</message>
<message>
<source>On the photo</source>
<translation>Auf dem Foto</translation>
</message>
<message>
<source>Search commands or keys</source>
<translation>Befehle oder Tasten suchen</translation>
</message>
<message>
<source>Set</source>
<translation>Zuweisen</translation>
</message>
<message>
<source>Shift, Alt, both</source>
<translation>Umschalt, Alt, beide</translation>
</message>
<message>
<source>Show only what contains this</source>
<translation>Nur zeigen, was dies enthält</translation>
</message>
<message>
<source>Space, middle button</source>
<translation>Leertaste, mittlere Maustaste</translation>
</message>
<message>
<source>Wheel</source>
<translation>Mausrad</translation>
</message>
<message>
<source>Zoom at the pointer</source>
<translation>Am Zeiger zoomen</translation>
</message>
<message>
<source>Licences</source>
<translation>Lizenzen</translation>
</message>
<message>
<source>Parts of the program</source>
<translation>Teile des Programms</translation>
</message>
<message>
<source>Search names and texts</source>
<translation>Namen und Texte durchsuchen</translation>
</message>
<message>
<source>Text of the licence</source>
<translation>Text der Lizenz</translation>
</message>
<message numerus="yes">
<source>{n} parts</source>
<extracomment>One: {n} part</extracomment>
<translation>
<numerusform>{n} Teil</numerusform>
<numerusform>{n} Teile</numerusform>
</translation>
</message>
<message>
<source>Add models</source>
<translation>Modelle hinzufügen</translation>
</message>
<message>
<source>Delete “{title}” and free {size}?</source>
<translation>„{title}“ löschen und {size} frei machen?</translation>
</message>
<message>
<source>It can be added or downloaded again later. Photos that it cleaned up stay as they are.</source>
<translation>Es lässt sich später wieder hinzufügen oder herunterladen. Fotos, die es bereinigt hat, bleiben, wie sie sind.</translation>
</message>
<message>
<source>Models ({every});;All files (*)</source>
<translation>Modelle ({every});;Alle Dateien (*)</translation>
</message>
<message>
<source>Move the models to</source>
<translation>Modelle verschieben nach</translation>
</message>
<message>
<source>Remove</source>
<translation>Entfernen</translation>
</message>
<message>
<source>Remove a file</source>
<translation>Datei entfernen</translation>
</message>
<message>
<source>Remove a model</source>
<translation>Modell entfernen</translation>
</message>
<message>
<source>Added by you</source>
<translation>Von Ihnen hinzugefügt</translation>
</message>
<message>
<source>Any region</source>
<translation>Jedem Bereich</translation>
</message>
<message>
<source>Came with the program</source>
<translation>Gehört zum Programm</translation>
</message>
<message>
<source>File</source>
<translation>Datei</translation>
</message>
<message>
<source>For</source>
<translation>Für</translation>
</message>
<message>
<source>From</source>
<translation>Herkunft</translation>
</message>
<message>
<source>How it was made</source>
<translation>Wie es entstanden ist</translation>
</message>
<message>
<source>Licence</source>
<translation>Lizenz</translation>
</message>
<message>
<source>On disk</source>
<translation>Auf der Festplatte</translation>
</message>
<message>
<source>One face at a time, turned upright by the program</source>
<translation>Ein Gesicht auf einmal, vom Programm aufgerichtet</translation>
</message>
<message>
<source>The file lies among your models and can’t be used. Remove it, or put a good one in its place.</source>
<translation>Die Datei liegt bei Ihren Modellen und ist nicht zu gebrauchen. Entfernen Sie sie, oder legen Sie eine gute an ihre Stelle.</translation>
</message>
<message>
<source>To download</source>
<translation>Zu laden</translation>
</message>
<message>
<source>Trained on</source>
<translation>Trainiert auf</translation>
</message>
<message>
<source>Trained on: {data}</source>
<translation>Trainiert auf: {data}</translation>
</message>
<message>
<source>What {title} makes</source>
<translation>Was {title} macht</translation>
</message>
<message>
<source>Where it falls short</source>
<translation>Wo es an Grenzen stößt</translation>
</message>
<message>
<source>Working size</source>
<translation>Arbeitsgröße</translation>
</message>
<message>
<source>Works on</source>
<translation>Arbeitet mit</translation>
</message>
<message>
<source>{factor}: down to {size} px and up again</source>
<translation>{factor}: hinunter auf {size} px und wieder hinauf</translation>
</message>
<message>
<source>{size} px</source>
<translation>{size} px</translation>
</message>
<message>
<source>About the chosen model</source>
<translation>Über das gewählte Modell</translation>
</message>
<message>
<source>Add a .safetensors or a published .pth file; or drop it here</source>
<translation>Eine .safetensors- oder veröffentlichte .pth-Datei hinzufügen; oder hierher ziehen</translation>
</message>
<message>
<source>Add from file…</source>
<translation>Aus Datei hinzufügen…</translation>
</message>
<message>
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<source>Close; downloads go on (Esc)</source>
<translation>Schließen; Downloads laufen weiter (Esc)</translation>
</message>
<message>
<source>Compare all weights with the checksums on their cards</source>
<translation>Alle Gewichte mit den Prüfsummen auf den Karten vergleichen</translation>
</message>
<message>
<source>Compare its weights with the checksum on its card</source>
<translation>Die Gewichte mit der Prüfsumme auf der Karte vergleichen</translation>
</message>
<message>
<source>Delete its file from this machine</source>
<translation>Die Datei von diesem Rechner löschen</translation>
</message>
<message>
<source>Give up what is being done</source>
<translation>Abbrechen, was gerade läuft</translation>
</message>
<message>
<source>It came with the program and stays</source>
<translation>Es gehört zum Programm und bleibt</translation>
</message>
<message>
<source>Keep your models in another folder or disk</source>
<translation>Ihre Modelle in einem anderen Ordner oder auf einer anderen Festplatte aufheben</translation>
</message>
<message>
<source>Models</source>
<translation>Modelle</translation>
</message>
<message>
<source>Move the models…</source>
<translation>Modelle verschieben…</translation>
</message>
<message>
<source>Notes</source>
<translation>Hinweise</translation>
</message>
<message>
<source>Open the folder that its file lies in</source>
<translation>Den Ordner öffnen, in dem die Datei liegt</translation>
</message>
<message>
<source>Remove…</source>
<translation>Entfernen…</translation>
</message>
<message>
<source>Show in folder</source>
<translation>Im Ordner zeigen</translation>
</message>
<message>
<source>Stop</source>
<translation>Anhalten</translation>
</message>
<message>
<source>Stop the download; what came is kept</source>
<translation>Den Download anhalten; was schon da ist, bleibt</translation>
</message>
<message>
<source>The download goes on; Clean up &gt; Models… shows how far it is</source>
<translation>Der Download läuft weiter; Bereinigen &gt; Modelle… zeigt, wie weit er ist</translation>
</message>
<message>
<source>Verify</source>
<translation>Prüfen</translation>
</message>
<message>
<source>Verify all</source>
<translation>Alle prüfen</translation>
</message>
<message>
<source>Your models are in {folder} ({size})</source>
<translation>Ihre Modelle sind in {folder} ({size})</translation>
</message>
<message>
<source>Your models go into {folder}</source>
<translation>Ihre Modelle kommen nach {folder}</translation>
</message>
<message>
<source>Choose a model to see what it can do</source>
<translation>Wählen Sie ein Modell, um zu sehen, was es kann</translation>
</message>
<message>
<source>Agree to the licence first</source>
<translation>Stimmen Sie zuerst der Lizenz zu</translation>
</message>
<message>
<source>Delete what an unfinished download has left</source>
<translation>Löschen, was von einem unfertigen Download da ist</translation>
</message>
<message>
<source>Discard</source>
<translation>Verwerfen</translation>
</message>
<message>
<source>Download ({size})</source>
<translation>Herunterladen ({size})</translation>
</message>
<message>
<source>Fetch the model from the internet now</source>
<translation>Das Modell jetzt aus dem Internet holen</translation>
</message>
<message>
<source>I have read this and agree</source>
<translation>Ich habe das gelesen und stimme zu</translation>
</message>
<message>
<source>Only then the model can be downloaded</source>
<translation>Erst dann lässt sich das Modell herunterladen</translation>
</message>
<message>
<source>Resume ({size} are here)</source>
<translation>Weiterladen ({size} sind da)</translation>
</message>
<message>
<source>Add torch…</source>
<translation>Torch hinzufügen…</translation>
</message>
<message>
<source>The torch pack is not added; published models need it, and some others.</source>
<translation>Das Torch-Paket ist nicht hinzugefügt; veröffentlichte Modelle brauchen es und manche anderen.</translation>
</message>
<message>
<source>Torch pack…</source>
<translation>Torch-Paket…</translation>
</message>
<message>
<source>What published models need, and graphics cards</source>
<translation>Was veröffentlichte Modelle brauchen, und Grafikkarten</translation>
</message>
<message>
<source>Add</source>
<translation>Hinzufügen</translation>
</message>
<message>
<source>Add a model</source>
<translation>Modell hinzufügen</translation>
</message>
<message>
<source>Add nothing (Esc)</source>
<translation>Nichts hinzufügen (Esc)</translation>
</message>
<message>
<source>Check the file and keep a copy of it among your models</source>
<translation>Die Datei prüfen und eine Kopie bei Ihren Modellen aufheben</translation>
</message>
<message>
<source>No, on any region</source>
<translation>Nein, mit jedem Bereich</translation>
</message>
<message>
<source>Small letters, digits, dots, hyphens and underscores</source>
<translation>Kleinbuchstaben, Ziffern, Punkte, Binde- und Unterstriche</translation>
</message>
<message>
<source>Such a model gets each face turned upright and centred</source>
<translation>So ein Modell bekommt jedes Gesicht aufrecht und in der Mitte</translation>
</message>
<message>
<source>The program suggests the model for what it was trained on; any word will do</source>
<translation>Das Programm schlägt das Modell dafür vor; jedes Wort ist recht</translation>
</message>
<message>
<source>What its authors allow; shown wherever the model can be chosen</source>
<translation>Was die Urheber erlauben; steht überall, wo das Modell zu wählen ist</translation>
</message>
<message>
<source>Yes, faces only</source>
<translation>Ja, nur mit Gesichtern</translation>
</message>
<message>
<source>such as Portrait, Cat or Church</source>
<translation>etwa Porträt, Katze oder Kirche</translation>
</message>
<message>
<source>{name} doesn’t say everything about itself.</source>
<translation>{name} sagt nicht alles über sich.</translation>
</message>
<message>
<source>Available to download</source>
<translation>Zum Herunterladen</translation>
</message>
<message>
<source>Broken</source>
<translation>Defekt</translation>
</message>
<message>
<source>Can’t be used</source>
<translation>Nicht zu gebrauchen</translation>
</message>
<message>
<source>Damaged</source>
<translation>Beschädigt</translation>
</message>
<message>
<source>Downloaded</source>
<translation>Heruntergeladen</translation>
</message>
<message>
<source>Downloading</source>
<translation>Wird geladen</translation>
</message>
<message>
<source>Installed</source>
<translation>Installiert</translation>
</message>
<message>
<source>Intact</source>
<translation>Unversehrt</translation>
</message>
<message>
<source>{domain} · factor {factor} · {size} px · {bytes}</source>
<translation>{domain} · Faktor {factor} · {size} px · {bytes}</translation>
</message>
<message>
<source>{size} are here</source>
<translation>{size} sind da</translation>
</message>
<message>
<source>{count} more to come</source>
<translation>{count} weitere folgen</translation>
</message>
<message>
<source>Add a pack</source>
<translation>Ein Paket hinzufügen</translation>
</message>
<message>
<source>Do you trust where “{name}” comes from?</source>
<translation>Vertrauen Sie der Herkunft von „{name}“?</translation>
</message>
<message>
<source>Packs ({every});;All files (*)</source>
<translation>Pakete ({every});;Alle Dateien (*)</translation>
</message>
<message>
<source>Remove the pack</source>
<translation>Das Paket entfernen</translation>
</message>
<message>
<source>The program’s own models work without it; published models and some others don’t.</source>
<translation>Die Modelle des Programms arbeiten ohne es; veröffentlichte Modelle und manche anderen nicht.</translation>
</message>
<message>
<source>Trust and add</source>
<translation>Vertrauen und hinzufügen</translation>
</message>
<message>
<source>{pack}. A pack is a program and can do whatever you can on this computer. Add it only if it comes from the makers of this program or from somebody you trust as much.</source>
<translation>{pack}. Ein Paket ist ein Programm und kann auf diesem Computer alles tun, was Sie können. Fügen Sie es nur hinzu, wenn es von den Machern dieses Programms kommt oder von jemandem, dem Sie ebenso vertrauen.</translation>
</message>
<message>
<source>Add a pack that you have got as a file, .zip</source>
<translation>Ein Paket hinzufügen, das Sie als Datei haben, .zip</translation>
</message>
<message>
<source>Ask the makers of the program once; nothing is downloaded yet</source>
<translation>Einmal bei den Machern des Programms nachfragen; noch wird nichts heruntergeladen</translation>
</message>
<message>
<source>Delete the pack from this computer</source>
<translation>Das Paket von diesem Computer löschen</translation>
</message>
<message>
<source>Download {title} ({all})</source>
<translation>{title} herunterladen ({all})</translation>
</message>
<message>
<source>Fetch it from the internet now, compare its checksum, and add it</source>
<translation>Jetzt aus dem Internet holen, die Prüfsumme vergleichen und hinzufügen</translation>
</message>
<message>
<source>Give up what is being done; what was downloaded is kept</source>
<translation>Aufgeben, was gerade läuft; was heruntergeladen ist, bleibt</translation>
</message>
<message>
<source>Go on with {title} ({done} of {all} are here)</source>
<translation>{title} fortsetzen ({done} von {all} sind da)</translation>
</message>
<message>
<source>Look for packs</source>
<translation>Nach Paketen suchen</translation>
</message>
<message>
<source>Packs come from the makers of the program, with a signed checksum.</source>
<translation>Pakete kommen von den Machern des Programms, mit einer signierten Prüfsumme.</translation>
</message>
<message>
<source>The program runs its own models without it. With torch it runs published models, too, and some others; with the pack for NVIDIA cards, the graphics card does the work.</source>
<translation>Seine eigenen Modelle benutzt das Programm ohne es. Mit Torch benutzt es auch veröffentlichte Modelle und manche anderen; mit dem Paket für NVIDIA-Karten macht die Grafikkarte die Arbeit.</translation>
</message>
<message>
<source>This copy of the program does not know where packs are: get the file where you got the program. A pack is a program; add only one from a source that you trust.</source>
<translation>Dieses Exemplar des Programms weiß nicht, wo es Pakete gibt: holen Sie die Datei dort, woher Sie das Programm haben. Ein Paket ist ein Programm; fügen Sie nur eines aus einer Quelle hinzu, der Sie vertrauen.</translation>
</message>
<message>
<source>Torch pack</source>
<translation>Torch-Paket</translation>
</message>
<message>
<source>Leave the selection as it is (Esc)</source>
<translation>Die Auswahl lassen, wie sie ist (Esc)</translation>
</message>
<message>
<source>Pixels</source>
<translation>Pixel</translation>
</message>
<message>
<source>Pixels slider</source>
<translation>Pixel (Regler)</translation>
</message>
<message>
<source>{action} the selection (Return)</source>
<translation>Auswahl ändern: {action} (Eingabetaste)</translation>
</message>
<message>
<source>Bring back what was set before</source>
<translation>Zurückholen, was vorher eingestellt war</translation>
</message>
<message>
<source>Keep what is set here</source>
<translation>Behalten, was hier eingestellt ist</translation>
</message>
<message>
<source>Preferences</source>
<translation>Einstellungen</translation>
</message>
<message>
<source>Put everything in this dialog back to default</source>
<translation>Alles in diesem Fenster auf Standard setzen</translation>
</message>
<message>
<source>16 bits per channel</source>
<translation>16 Bit pro Kanal</translation>
</message>
<message>
<source>A folder is still in work.</source>
<translation>Ein Ordner ist noch in Arbeit.</translation>
</message>
<message>
<source>Choose another format…</source>
<translation>Anderes Format wählen…</translation>
</message>
<message>
<source>Delete</source>
<translation>Löschen</translation>
</message>
<message numerus="yes">
<source>Delete the unsaved work on {n} photos?</source>
<extracomment>One: Delete the unsaved work on {n} photo?</extracomment>
<translation>
<numerusform>Die ungespeicherte Arbeit an {n} Foto löschen?</numerusform>
<numerusform>Die ungespeicherte Arbeit an {n} Fotos löschen?</numerusform>
</translation>
</message>
<message>
<source>Delete the unsaved work on “{title}”?</source>
<translation>Die ungespeicherte Arbeit an „{title}“ löschen?</translation>
</message>
<message>
<source>Discard all</source>
<translation>Alle verwerfen</translation>
</message>
<message>
<source>Discard unsaved work</source>
<translation>Ungespeicherte Arbeit verwerfen</translation>
</message>
<message>
<source>Don’t save</source>
<translation>Nicht speichern</translation>
</message>
<message>
<source>Each takes memory as long as it is open.</source>
<translation>Jedes braucht Speicher, solange es offen ist.</translation>
</message>
<message>
<source>Give up your changes to “{title}”?</source>
<translation>Ihre Änderungen an „{title}“ aufgeben?</translation>
</message>
<message>
<source>It can’t be brought back afterwards. Photos on disk stay as they are.</source>
<translation>Sie lässt sich danach nicht zurückholen. Fotos auf der Festplatte bleiben, wie sie sind.</translation>
</message>
<message>
<source>Keep the app open</source>
<translation>Programm offen lassen</translation>
</message>
<message numerus="yes">
<source>Open {n} photos?</source>
<extracomment>One: Open {n} photo?</extracomment>
<translation>
<numerusform>{n} Foto öffnen?</numerusform>
<numerusform>{n} Fotos öffnen?</numerusform>
</translation>
</message>
<message>
<source>Save with less</source>
<translation>Mit weniger speichern</translation>
</message>
<message>
<source>Save your changes to “{title}”?</source>
<translation>Ihre Änderungen an „{title}“ speichern?</translation>
</message>
<message>
<source>Save “{name}” with less, or choose another format?</source>
<translation>„{name}“ mit weniger speichern oder ein anderes Format wählen?</translation>
</message>
<message>
<source>Stop and resume next time</source>
<translation>Anhalten und nächstes Mal fortsetzen</translation>
</message>
<message>
<source>The file has another size or kind of colour, so undo can’t bring them back.</source>
<translation>Die Datei hat eine andere Größe oder Farbart, deshalb kann Rückgängig sie nicht zurückholen.</translation>
</message>
<message>
<source>Unsaved changes</source>
<translation>Ungespeicherte Änderungen</translation>
</message>
<message>
<source>What is done stays. The next start offers to go on where it was stopped.</source>
<translation>Was fertig ist, bleibt. Der nächste Start bietet an, dort weiterzumachen.</translation>
</message>
<message>
<source>Without saving, they are lost.</source>
<translation>Ohne Speichern sind sie verloren.</translation>
</message>
<message numerus="yes">
<source>Without saving, they are lost. {n} other photos have unsaved changes too.</source>
<extracomment>One: Without saving, they are lost. {n} other photo has unsaved changes too.</extracomment>
<translation>
<numerusform>Ohne Speichern sind sie verloren. {n} weiteres Foto hat auch ungespeicherte Änderungen.</numerusform>
<numerusform>Ohne Speichern sind sie verloren. {n} weitere Fotos haben auch ungespeicherte Änderungen.</numerusform>
</translation>
</message>
<message>
<source>this photo</source>
<translation>dieses Foto</translation>
</message>
<message>
<source>transparency</source>
<translation>Transparenz</translation>
</message>
<message>
<source>{kind} can’t hold {losses}.</source>
<translation>{kind} kann nicht alles aufnehmen: {losses}.</translation>
</message>
<message>
<source>A minute ago</source>
<translation>Vor einer Minute</translation>
</message>
<message>
<source>An hour ago</source>
<translation>Vor einer Stunde</translation>
</message>
<message>
<source>Ask again at the next start (Esc)</source>
<translation>Beim nächsten Start wieder fragen (Esc)</translation>
</message>
<message>
<source>Bring back</source>
<translation>Zurückholen</translation>
</message>
<message>
<source>Can’t be read</source>
<translation>Nicht lesbar</translation>
</message>
<message>
<source>Delete the work on the ticked photos; their files stay</source>
<translation>Die Arbeit an den angehakten Fotos löschen; ihre Dateien bleiben</translation>
</message>
<message>
<source>Discard…</source>
<translation>Verwerfen…</translation>
</message>
<message numerus="yes">
<source>GLEAN Retouch ended before these photos were saved. Bring the work back with its selection and its history, and go on where you were.</source>
<extracomment>One: GLEAN Retouch ended before this photo was saved. Bring the work back with its selection and its history, and go on where you were.</extracomment>
<translation>
<numerusform>GLEAN Retouch wurde beendet, bevor dieses Foto gespeichert war. Holen Sie die Arbeit mit Auswahl und Verlauf zurück und machen Sie weiter, wo Sie waren.</numerusform>
<numerusform>GLEAN Retouch wurde beendet, bevor diese Fotos gespeichert waren. Holen Sie die Arbeit mit Auswahl und Verlauf zurück und machen Sie weiter, wo Sie waren.</numerusform>
</translation>
</message>
<message>
<source>Later</source>
<translation>Später</translation>
</message>
<message>
<source>Not saved anywhere yet</source>
<translation>Noch nirgends gespeichert</translation>
</message>
<message>
<source>Open the ticked photos as they were</source>
<translation>Die angehakten Fotos öffnen, wie sie waren</translation>
</message>
<message>
<source>Tick the photos that the buttons are about</source>
<translation>Haken Sie die Fotos an, um die es geht</translation>
</message>
<message>
<source>Unsaved photos</source>
<translation>Ungespeicherte Fotos</translation>
</message>
<message>
<source>Unsaved work</source>
<translation>Ungespeicherte Arbeit</translation>
</message>
<message>
<source>Your work is still here</source>
<translation>Ihre Arbeit ist noch da</translation>
</message>
<message numerus="yes">
<source>{n} hours ago</source>
<extracomment>One: {n} hour ago</extracomment>
<translation>
<numerusform>Vor {n} Stunde</numerusform>
<numerusform>Vor {n} Stunden</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} minutes ago</source>
<extracomment>One: {n} minute ago</extracomment>
<translation>
<numerusform>Vor {n} Minute</numerusform>
<numerusform>Vor {n} Minuten</numerusform>
</translation>
</message>
<message>
<source>All back to default</source>
<translation>Alles auf Standard</translation>
</message>
<message>
<source>Hard pixels (drawings, icons)</source>
<translation>Harte Pixel (Zeichnungen, Symbole)</translation>
</message>
<message>
<source>Height</source>
<translation>Höhe</translation>
</message>
<message>
<source>How new pixels are made from the old ones</source>
<translation>Wie neue Pixel aus den alten entstehen</translation>
</message>
<message>
<source>Keep the proportions</source>
<translation>Seitenverhältnis beibehalten</translation>
</message>
<message>
<source>Leave the photo as it is</source>
<translation>Das Foto lassen, wie es ist</translation>
</message>
<message>
<source>Make the photo this large</source>
<translation>Dem Foto diese Größe geben</translation>
</message>
<message>
<source>Method</source>
<translation>Verfahren</translation>
</message>
<message>
<source>Percent</source>
<translation>Prozent</translation>
</message>
<message>
<source>Resize</source>
<comment>button</comment>
<translation>Größe ändern</translation>
</message>
<message>
<source>Sharp (photos)</source>
<translation>Scharf (Fotos)</translation>
</message>
<message>
<source>Size of the new photo beside the present one</source>
<translation>Größe des neuen Fotos im Vergleich zum jetzigen</translation>
</message>
<message>
<source>Smooth</source>
<translation>Weich</translation>
</message>
<message>
<source>Width</source>
<translation>Breite</translation>
</message>
<message>
<source>Width and height change together, so that nothing is stretched</source>
<translation>Breite und Höhe ändern sich gemeinsam, damit nichts verzerrt wird</translation>
</message>
<message>
<source>{before} → {now} megapixels</source>
<translation>{before} → {now} Megapixel</translation>
</message>
<message>
<source>{megapixels} megapixels are more than can be edited here; ask for less.</source>
<translation>{megapixels} Megapixel sind mehr, als sich hier bearbeiten lässt; nehmen Sie weniger.</translation>
</message>
<message>
<source>{name} of the new photo in pixels</source>
<translation>{name} des neuen Fotos in Pixeln</translation>
</message>
<message>
<source>Click something in the photo that should be grey.</source>
<translation>Klicken Sie im Foto auf etwas, das grau sein soll.</translation>
</message>
<message>
<source>Colder (left) or warmer (right)</source>
<translation>Kälter (links) oder wärmer (rechts)</translation>
</message>
<message>
<source>Temperature</source>
<translation>Temperatur</translation>
</message>
<message>
<source>That is grey now</source>
<translation>Das ist jetzt grau</translation>
</message>
<message>
<source>Tint</source>
<translation>Farbton</translation>
</message>
<message>
<source>Towards green (left) or magenta (right)</source>
<translation>Richtung Grün (links) oder Magenta (rechts)</translation>
</message>
<message>
<source>Change the photo, as one step that can be undone</source>
<translation>Das Foto ändern, als ein Schritt, der sich zurücknehmen lässt</translation>
</message>
<message>
<source>Let the photo decide</source>
<translation>Das Foto entscheiden lassen</translation>
</message>
<message>
<source>Preview</source>
<translation>Vorschau</translation>
</message>
<message>
<source>Put all sliders back</source>
<translation>Alle Regler zurückstellen</translation>
</message>
<message>
<source>Reset</source>
<translation>Zurücksetzen</translation>
</message>
<message>
<source>Show the photo as it will be; off shows it as it is</source>
<translation>Das Foto zeigen, wie es wird; aus zeigt es, wie es ist</translation>
</message>
<message>
<source>Contrast</source>
<translation>Kontrast</translation>
</message>
<message>
<source>Darker shadows and brighter lights, or a flatter photo</source>
<translation>Dunklere Tiefen und hellere Lichter, oder ein flaueres Foto</translation>
</message>
<message>
<source>Exposure</source>
<translation>Belichtung</translation>
</message>
<message>
<source>Stops of light: 1 is twice as bright, −1 half as bright</source>
<translation>Blendenstufen: 1 ist doppelt so hell, −1 halb so hell</translation>
</message>
<message>
<source>Histogram</source>
<translation>Histogramm</translation>
</message>
<message>
<source>How many pixels are dark (left), middling and bright (right)</source>
<translation>Wie viele Pixel dunkel (links), mittel und hell (rechts) sind</translation>
</message>
<message>
<source>Above 1 brightens the middle</source>
<translation>Über 1 hellt die Mitten auf</translation>
</message>
<message>
<source>Black</source>
<translation>Schwarz</translation>
</message>
<message>
<source>Middle</source>
<translation>Mitten</translation>
</message>
<message>
<source>What is brighter becomes white</source>
<translation>Was heller ist, wird weiß</translation>
</message>
<message>
<source>What is darker becomes black</source>
<translation>Was dunkler ist, wird schwarz</translation>
</message>
<message>
<source>White</source>
<translation>Weiß</translation>
</message>
<message>
<source>Ask once more</source>
<translation>Noch einmal nachfragen</translation>
</message>
<message>
<source>Asking for the newest version…</source>
<translation>Die neueste Version wird erfragt…</translation>
</message>
<message>
<source>Check for updates</source>
<translation>Nach Updates suchen</translation>
</message>
<message>
<source>Checking for updates</source>
<translation>Suche nach Updates</translation>
</message>
<message>
<source>Give up asking (Esc)</source>
<translation>Das Nachfragen abbrechen (Esc)</translation>
</message>
<message>
<source>Go on as you are</source>
<translation>Weiter wie bisher</translation>
</message>
<message>
<source>It came out on {date}.</source>
<translation>Sie ist am {date} erschienen.</translation>
</message>
<message>
<source>Open its page</source>
<translation>Seite öffnen</translation>
</message>
<message>
<source>Open {address} in your browser</source>
<translation>{address} im Browser öffnen</translation>
</message>
<message>
<source>SHA-256 of {name}</source>
<translation>SHA-256 von {name}</translation>
</message>
<message>
<source>The program asks only when you choose this command. Nothing about you, your photos or this computer is sent, and nothing is installed.</source>
<translation>Das Programm fragt nur nach, wenn Sie diesen Befehl wählen. Nichts über Sie, Ihre Fotos oder diesen Computer wird gesendet, und nichts wird installiert.</translation>
</message>
<message>
<source>There is a newer version: {version}</source>
<translation>Es gibt eine neuere Version: {version}</translation>
</message>
<message>
<source>Updates could not be checked</source>
<translation>Die Suche nach Updates ist nicht gelungen</translation>
</message>
<message>
<source>What you download has this checksum, or it is something else</source>
<translation>Was Sie herunterladen, hat diese Prüfsumme, sonst ist es etwas anderes</translation>
</message>
<message>
<source>You have the newest version</source>
<translation>Sie haben die neueste Version</translation>
</message>
<message>
<source>You have version {version}.</source>
<translation>Sie haben die Version {version}.</translation>
</message>
<message>
<source>{name}, {size}; its SHA-256:</source>
<translation>{name}, {size}; SHA-256:</translation>
</message>
<message>
<source>Blend modes of its layers are drawn as normal.</source>
<translation>Füllmethoden seiner Ebenen werden als normal gezeichnet.</translation>
</message>
<message>
<source>Its layers are opened as one; saving asks for another file.</source>
<translation>Seine Ebenen sind zu einer vereint geöffnet; beim Speichern wird nach einer anderen Datei gefragt.</translation>
</message>
<message numerus="yes">
<source>Opened with {n} cleanups in its layers: {names}.</source>
<extracomment>One: Opened with {n} cleanup in its layers: {names}.</extracomment>
<translation>
<numerusform>Mit {n} Bereinigung in den Ebenen geöffnet: {names}.</numerusform>
<numerusform>Mit {n} Bereinigungen in den Ebenen geöffnet: {names}.</numerusform>
</translation>
</message>
<message>
<source>Copied</source>
<translation>Kopiert</translation>
</message>
<message>
<source>Copying</source>
<translation>Kopieren</translation>
</message>
<message>
<source>Pasting</source>
<translation>Einfügen</translation>
</message>
<message>
<source>The picture on the clipboard</source>
<translation>Das Bild in der Zwischenablage</translation>
</message>
<message>
<source>Pasted photo</source>
<translation>Eingefügtes Foto</translation>
</message>
<message>
<source>That holds no picture; copy or drag one from another program.</source>
<translation>Darin ist kein Bild; kopieren oder ziehen Sie eines aus einem anderen Programm.</translation>
</message>
<message>
<source>The clipboard holds no picture; copy one in another program first.</source>
<translation>In der Zwischenablage ist kein Bild; kopieren Sie zuerst eines in einem anderen Programm.</translation>
</message>
<message>
<source>Opening {name}</source>
<translation>{name} öffnen</translation>
</message>
<message>
<source>Suggested region</source>
<translation>Vorgeschlagener Bereich</translation>
</message>
<message>
<source>Untitled</source>
<translation>Unbenannt</translation>
</message>
<message>
<source>{failed} of {total} files can’t be opened because they are damaged or no photos: {names}.</source>
<translation>{failed} von {total} Dateien lassen sich nicht öffnen, weil sie beschädigt oder keine Fotos sind: {names}.</translation>
</message>
<message>
<source>{name} holds no photo: choose another folder.</source>
<translation>{name} enthält kein Foto: Wählen Sie einen anderen Ordner.</translation>
</message>
<message>
<source>Reading {name} again</source>
<translation>{name} neu lesen</translation>
</message>
<message>
<source>Exported {name}</source>
<translation>{name} exportiert</translation>
</message>
<message>
<source>Exporting {name}</source>
<translation>{name} exportieren</translation>
</message>
<message>
<source>Saved {name}</source>
<translation>{name} gespeichert</translation>
</message>
<message>
<source>Saving {name}</source>
<translation>{name} speichern</translation>
</message>
<message>
<source>{name} is open in another tab, whose work would be lost; close it there or choose another name.</source>
<translation>{name} ist in einem anderen Reiter geöffnet, dessen Arbeit verloren ginge; schließen Sie das Foto dort oder wählen Sie einen anderen Namen.</translation>
</message>
<message>
<source>{stem} copy</source>
<translation>{stem} Kopie</translation>
</message>
<message>
<source>a few seconds left</source>
<translation>noch ein paar Sekunden</translation>
</message>
<message>
<source>about {seconds} min left</source>
<translation>noch etwa {seconds} min</translation>
</message>
<message>
<source>about {seconds} s left</source>
<translation>noch etwa {seconds} s</translation>
</message>
<message>
<source>{title} did not work: {what}</source>
<translation>{title} hat nicht geklappt: {what}</translation>
</message>
<message>
<source>{title} needs more memory than is free; close other programs and try again.</source>
<translation>{title} braucht mehr Speicher, als frei ist; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
</message>
<message>
<source>Autosave can’t keep your work on “{title}” because the disk with {root} is full; free some space, or save now and then.</source>
<translation>Die Arbeit an „{title}“ kann nicht automatisch gesichert werden, weil die Festplatte mit {root} voll ist; schaffen Sie Platz oder speichern Sie ab und zu.</translation>
</message>
<message>
<source>Autosave can’t keep your work on “{title}” in {root} ({reason}); make that folder writable, or save now and then.</source>
<translation>Die Arbeit an „{title}“ kann in {root} nicht automatisch gesichert werden ({reason}); machen Sie den Ordner beschreibbar oder speichern Sie ab und zu.</translation>
</message>
<message>
<source>A photo</source>
<translation>Ein Foto</translation>
</message>
<message>
<source>The work on “{title}” can’t be brought back ({reason}); it is kept for the next start.</source>
<translation>Die Arbeit an „{title}“ lässt sich nicht zurückholen ({reason}); sie wird für den nächsten Start aufgehoben.</translation>
</message>
<message>
<source>too little memory</source>
<translation>zu wenig Speicher</translation>
</message>
<message>
<source>The autosave of this photo is damaged from its beginning, so it can’t be brought back; open the photo itself again.</source>
<translation>Die automatische Sicherung dieses Fotos ist von Anfang an beschädigt und lässt sich nicht zurückholen; öffnen Sie das Foto selbst neu.</translation>
</message>
<message>
<source>The autosave of this photo was written by a newer GLEAN Retouch; start that version to bring it back.</source>
<translation>Die automatische Sicherung dieses Fotos stammt von einem neueren GLEAN Retouch; starten Sie diese Version, um sie zurückzuholen.</translation>
</message>
<message>
<source>Autosave has stopped for “{title}” because it needs more of the disk than autosave may use; save now and then.</source>
<translation>„{title}“ wird nicht mehr automatisch gesichert, weil es mehr von der Festplatte braucht als erlaubt; speichern Sie ab und zu.</translation>
</message>
<message>
<source>Dropped photo</source>
<translation>Abgelegtes Foto</translation>
</message>
<message>
<source>History</source>
<translation>Verlauf</translation>
</message>
<message>
<source>Navigator</source>
<translation>Navigator</translation>
</message>
<message>
<source>about {size}</source>
<translation>etwa {size}</translation>
</message>
<message>
<source>Bicubic</source>
<translation>Bikubisch</translation>
</message>
<message>
<source>Difference in features (less is better)</source>
<translation>Unterschied der Merkmale (weniger ist besser)</translation>
</message>
<message>
<source>Enlarging photos</source>
<translation>Fotos vergrößern</translation>
</message>
<message numerus="yes">
<source>Enlarging {n} photos</source>
<extracomment>One: Enlarging {n} photo</extracomment>
<translation>
<numerusform>{n} Foto vergrößern</numerusform>
<numerusform>{n} Fotos vergrößern</numerusform>
</translation>
</message>
<message>
<source>Fine detail (original: 1)</source>
<translation>Feine Details (Original: 1)</translation>
</message>
<message>
<source>Measured</source>
<translation>Gemessen</translation>
</message>
<message>
<source>Mending bad retouches</source>
<translation>Schlechte Retuschen ausbessern</translation>
</message>
<message numerus="yes">
<source>Mending {n} bad retouches</source>
<extracomment>One: Mending {n} bad retouch</extracomment>
<translation>
<numerusform>{n} schlechte Retusche ausbessern</numerusform>
<numerusform>{n} schlechte Retuschen ausbessern</numerusform>
</translation>
</message>
<message>
<source>Same person (at most 1)</source>
<translation>Dieselbe Person (höchstens 1)</translation>
</message>
<message>
<source>Same pixels as the original (PSNR)</source>
<translation>Gleiche Pixel wie im Original (PSNR)</translation>
</message>
<message>
<source>Same structure (SSIM, at most 1)</source>
<translation>Gleiche Struktur (SSIM, höchstens 1)</translation>
</message>
<message>
<source>Unlike real photos (KID × 1000, less is better)</source>
<translation>Abstand zu echten Fotos (KID × 1000, weniger ist besser)</translation>
</message>
<message>
<source>Visible difference (LPIPS, less is better)</source>
<translation>Sichtbarer Unterschied (LPIPS, weniger ist besser)</translation>
</message>
<message>
<source>Without</source>
<translation>Ohne</translation>
</message>
<message>
<source>{size} per second</source>
<translation>{size} pro Sekunde</translation>
</message>
<message>
<source>Adding {name}</source>
<translation>{name} hinzufügen</translation>
</message>
<message>
<source>Discarding {title}</source>
<translation>{title} verwerfen</translation>
</message>
<message>
<source>Downloading {title}</source>
<translation>{title} herunterladen</translation>
</message>
<message>
<source>Moving the models</source>
<translation>Modelle verschieben</translation>
</message>
<message>
<source>Reading {name}</source>
<translation>{name} lesen</translation>
</message>
<message>
<source>Removing {title}</source>
<translation>{title} entfernen</translation>
</message>
<message>
<source>The download was stopped; what came is kept.</source>
<translation>Der Download wurde angehalten; was schon da ist, bleibt.</translation>
</message>
<message>
<source>The models are being moved; download once they are there.</source>
<translation>Die Modelle werden gerade verschoben; laden Sie danach herunter.</translation>
</message>
<message>
<source>The models are in use; move them once the downloads and clean-ups are done.</source>
<translation>Die Modelle sind in Gebrauch; verschieben Sie sie, wenn Downloads und Bereinigungen fertig sind.</translation>
</message>
<message>
<source>The unfinished download is gone.</source>
<translation>Der unfertige Download ist weg.</translation>
</message>
<message>
<source>Verifying</source>
<translation>Prüfen</translation>
</message>
<message>
<source>Your models are in {folder} now ({size}).</source>
<translation>Ihre Modelle sind jetzt in {folder} ({size}).</translation>
</message>
<message>
<source>“{title}” is here and ready for clean-ups.</source>
<translation>„{title}“ ist da und bereit zum Bereinigen.</translation>
</message>
<message>
<source>“{title}” was added.</source>
<translation>„{title}“ wurde hinzugefügt.</translation>
</message>
<message>
<source>“{title}” was removed.</source>
<translation>„{title}“ wurde entfernt.</translation>
</message>
<message>
<source>“{title}” was removed; the program chooses the model again.</source>
<translation>„{title}“ wurde entfernt; das Programm wählt das Modell wieder selbst.</translation>
</message>
<message numerus="yes">
<source>All {n} models are intact.</source>
<extracomment>One: {n} model is intact.</extracomment>
<translation>
<numerusform>{n} Modell ist unversehrt.</numerusform>
<numerusform>Alle {n} Modelle sind unversehrt.</numerusform>
</translation>
</message>
<message>
<source>{done} of {all}</source>
<translation>{done} von {all}</translation>
</message>
<message numerus="yes">
<source>{n} models are not as they should be; their cards say why.</source>
<extracomment>One: {n} model is not as it should be; its card says why.</extracomment>
<translation>
<numerusform>{n} Modell ist nicht, wie es sein soll; seine Karte sagt, warum.</numerusform>
<numerusform>{n} Modelle sind nicht, wie sie sein sollen; ihre Karten sagen, warum.</numerusform>
</translation>
</message>
<message>
<source>“{title}” is intact.</source>
<translation>„{title}“ ist unversehrt.</translation>
</message>
<message>
<source>Looking for a graphics card</source>
<translation>Suche nach einer Grafikkarte</translation>
</message>
<message>
<source>Looking for packs</source>
<translation>Suche nach Paketen</translation>
</message>
<message>
<source>No pack is offered for this program on this computer.</source>
<translation>Für dieses Programm auf diesem Computer wird kein Paket angeboten.</translation>
</message>
<message>
<source>No pack was added.</source>
<translation>Es wurde kein Paket hinzugefügt.</translation>
</message>
<message>
<source>The pack is added; close and start the program again to use it.</source>
<translation>Das Paket ist hinzugefügt; schließen Sie das Programm und starten Sie es neu, um es zu benutzen.</translation>
</message>
<message>
<source>The pack was removed; the next start is without it.</source>
<translation>Das Paket wurde entfernt; ab dem nächsten Start ist es nicht mehr dabei.</translation>
</message>
<message>
<source>The torch pack is not added.</source>
<translation>Das Torch-Paket ist nicht hinzugefügt.</translation>
</message>
<message>
<source>Torch {version} {what}</source>
<translation>Torch {version} {what}</translation>
</message>
<message>
<source>for NVIDIA cards</source>
<translation>für NVIDIA-Karten</translation>
</message>
<message>
<source>for the processor</source>
<translation>für den Prozessor</translation>
</message>
<message>
<source>{pack} is added.</source>
<translation>{pack} ist hinzugefügt.</translation>
</message>
<message>
<source>{pack} is used from the next start on.</source>
<translation>{pack} wird ab dem nächsten Start benutzt.</translation>
</message>
<message>
<source>Apply</source>
<translation>Anwenden</translation>
</message>
<message>
<source>Before on the left of a line that can be dragged (|)</source>
<translation>Vorher links von einer Linie, die sich verschieben lässt (|)</translation>
</message>
<message>
<source>Clean up again</source>
<translation>Noch einmal bereinigen</translation>
</message>
<message>
<source>Clean up panel</source>
<translation>Bedienfeld „Bereinigen“</translation>
</message>
<message>
<source>Drop</source>
<translation>Verwerfen</translation>
</message>
<message>
<source>Hold to compare</source>
<translation>Halten zum Vergleichen</translation>
</message>
<message>
<source>Hold to see the photo before (\)</source>
<translation>Halten, um das Foto vorher zu sehen (\)</translation>
</message>
<message>
<source>How it is put in</source>
<translation>Einpassen ins Foto</translation>
</message>
<message>
<source>Keep the result as it is (Enter in this panel)</source>
<translation>Das Ergebnis behalten, wie es ist (Eingabetaste in diesem Bedienfeld)</translation>
</message>
<message>
<source>Other noise</source>
<translation>Neu rauschen</translation>
</message>
<message>
<source>Queue</source>
<translation>Warteschlange</translation>
</message>
<message>
<source>Replace the region by what the model makes of it (Ctrl+Return)</source>
<translation>Den Bereich durch das ersetzen, was das Modell daraus macht (Strg+Return)</translation>
</message>
<message>
<source>Sharpen up to full size</source>
<translation>Auf volle Größe schärfen</translation>
</message>
<message>
<source>Take the result back (Esc)</source>
<translation>Das Ergebnis zurücknehmen (Esc)</translation>
</message>
<message>
<source>What the model sees</source>
<translation>Was das Modell sieht</translation>
</message>
<message>
<source>Where</source>
<translation>Wo</translation>
</message>
<message>
<source>Where a face is larger than what the model makes, a model for photos makes the rest
of the way. That takes longer; without it, large faces come out softer.</source>
<translation>Wo ein Gesicht größer ist als das, was das Modell liefert, übernimmt ein Modell für Fotos
den Rest. Das dauert länger; ohne es werden große Gesichter weicher.</translation>
</message>
<message>
<source>Float</source>
<translation>Ablösen</translation>
</message>
<message>
<source>Panels: double-click to float one, right-click for more</source>
<translation>Bedienfelder: Ein Doppelklick löst eines ab, ein Rechtsklick zeigt mehr</translation>
</message>
<message>
<source>Auto</source>
<translation>Auto</translation>
</message>
<message>
<source>Drag the working frame, or its corners, on the photo (T)</source>
<translation>Den Arbeitsrahmen oder seine Ecken auf dem Foto ziehen (T)</translation>
</message>
<message>
<source>Move</source>
<translation>Ziehen</translation>
</message>
<message>
<source>Working frame: {text}</source>
<translation>Arbeitsrahmen: {text}</translation>
</message>
<message>
<source>Click a step to go back or forth to it; the arrow keys do, too</source>
<translation>Ein Klick auf einen Schritt geht zu ihm zurück oder vor; die Pfeiltasten auch</translation>
</message>
<message>
<source>Click to go back</source>
<translation>Klicken, um zurückzugehen</translation>
</message>
<message>
<source>Click to go back to the photo as it was opened</source>
<translation>Klicken, um zum Foto zurückzugehen, wie es geöffnet wurde</translation>
</message>
<message>
<source>Earliest step kept</source>
<translation>Ältester behaltener Schritt</translation>
</message>
<message>
<source>Older steps were let go of to save memory (Preferences)</source>
<translation>Ältere Schritte wurden aufgegeben, um Speicher zu sparen (Einstellungen)</translation>
</message>
<message>
<source>Original</source>
<translation>Original</translation>
</message>
<message>
<source>The photo as it is now</source>
<translation>Das Foto, wie es jetzt ist</translation>
</message>
<message>
<source>Undone; click to do it again</source>
<translation>Zurückgenommen; klicken, um es zu wiederholen</translation>
</message>
<message>
<source>{name}, undone</source>
<translation>{name}, zurückgenommen</translation>
</message>
<message>
<source>Cat</source>
<translation>Katze</translation>
</message>
<message>
<source>Chosen for what is on the photo.</source>
<translation>Passend zu dem gewählt, was auf dem Foto ist.</translation>
</message>
<message>
<source>Looking for models…</source>
<translation>Modelle werden gesucht…</translation>
</message>
<message>
<source>No model is installed.</source>
<translation>Es ist kein Modell installiert.</translation>
</message>
<message>
<source>Portrait</source>
<translation>Porträt</translation>
</message>
<message>
<source>Suggested</source>
<translation>Vorgeschlagen</translation>
</message>
<message>
<source>Suggested for the photo</source>
<translation>Vorschlag für das Foto</translation>
</message>
<message>
<source>The model that suits what is on the photo</source>
<translation>Das Modell, das zum Foto passt</translation>
</message>
<message>
<source>The program chooses, for each region anew</source>
<translation>Das Programm wählt, für jeden Bereich neu</translation>
</message>
<message>
<source>{domain} · working size {size} px · factor {factor} · {licence}</source>
<translation>{domain} · Arbeitsgröße {size} px · Faktor {factor} · {licence}</translation>
</message>
<message>
<source>Drag to move the view; the arrow keys do too</source>
<translation>Ziehen verschiebt die Ansicht; die Pfeiltasten auch</translation>
</message>
<message>
<source>Zoom</source>
<translation>Zoom</translation>
</message>
<message>
<source>Zoom (+ and -)</source>
<translation>Zoom (+ und -)</translation>
</message>
<message>
<source>Colour of the paint</source>
<translation>Farbe zum Malen</translation>
</message>
<message>
<source>A graphics card was found</source>
<translation>Eine Grafikkarte wurde gefunden</translation>
</message>
<message>
<source>Add…</source>
<translation>Hinzufügen…</translation>
</message>
<message>
<source>Ask again at the next start</source>
<translation>Beim nächsten Start wieder fragen</translation>
</message>
<message>
<source>Clean up &gt; Models… has the pack whenever you want it</source>
<translation>Bereinigen &gt; Modelle… hat das Paket, wann immer Sie es wollen</translation>
</message>
<message>
<source>Don’t ask again</source>
<translation>Nicht mehr fragen</translation>
</message>
<message>
<source>Not now</source>
<translation>Jetzt nicht</translation>
</message>
<message>
<source>See what the pack is and where to get it</source>
<translation>Ansehen, was das Paket ist und woher es kommt</translation>
</message>
<message>
<source>This computer has an NVIDIA card. The torch pack lets the program use it, so that clean-ups are quicker.</source>
<translation>Dieser Computer hat eine NVIDIA-Karte. Mit dem Torch-Paket kann das Programm sie benutzen, sodass Bereinigungen schneller gehen.</translation>
</message>
<message>
<source>Face found</source>
<translation>Gesicht gefunden</translation>
</message>
<message>
<source>Goes down {times}×:</source>
<translation>Verkleinert {times}×:</translation>
</message>
<message>
<source>Open a photo and select what looks wrong.</source>
<translation>Ein Foto öffnen und auswählen, was falsch aussieht.</translation>
</message>
<message>
<source>Seen once the running clean-up is done.</source>
<translation>Zu sehen, sobald die laufende Bereinigung fertig ist.</translation>
</message>
<message>
<source>Select what looks wrong.</source>
<translation>Auswählen, was falsch aussieht.</translation>
</message>
<message>
<source>What the model sees of the photo. If the flaw can’t be seen here, it will be gone; if it can, go down further: “Coarser”, or a model with a higher factor.</source>
<translation>Was das Modell vom Foto sieht. Ist der Fehler hier nicht zu sehen, verschwindet er; sonst verkleinern Sie weiter: „Gröber“ oder ein Modell mit höherem Faktor.</translation>
</message>
<message numerus="yes">
<source>{n} tiles</source>
<extracomment>One: {n} tile</extracomment>
<translation>
<numerusform>{n} Kachel</numerusform>
<numerusform>{n} Kacheln</numerusform>
</translation>
</message>
<message>
<source>Cancel the clean-up of {title}, {place}</source>
<translation>Bereinigung von {title} abbrechen, {place}</translation>
</message>
<message>
<source>Cancel this clean-up</source>
<translation>Diese Bereinigung abbrechen</translation>
</message>
<message>
<source>How far this clean-up is</source>
<translation>Wie weit diese Bereinigung ist</translation>
</message>
<message>
<source>Progress of {title}</source>
<translation>Fortschritt von {title}</translation>
</message>
<message>
<source>Waiting and running clean-ups</source>
<translation>Wartende und laufende Bereinigungen</translation>
</message>
<message>
<source>my edits</source>
<translation>meine Retusche</translation>
</message>
<message>
<source>selection</source>
<translation>Auswahl</translation>
</message>
<message>
<source>starting</source>
<translation>beginnt</translation>
</message>
<message>
<source>waiting</source>
<translation>wartet</translation>
</message>
<message>
<source>whole photo</source>
<translation>ganzes Foto</translation>
</message>
<message>
<source>Feather</source>
<translation>Weiche Kante</translation>
</message>
<message>
<source>Grain</source>
<translation>Körnung</translation>
</message>
<message>
<source>How far colours are drawn to the surroundings of the region</source>
<translation>Wie weit die Farben an die Umgebung des Bereichs angeglichen werden</translation>
</message>
<message>
<source>How much of the result is taken</source>
<translation>Wie viel vom Ergebnis genommen wird</translation>
</message>
<message>
<source>How softly the result runs out, inwards from the edge of the region</source>
<translation>Wie weich das Ergebnis ausläuft, vom Rand des Bereichs nach innen</translation>
</message>
<message>
<source>Match colours</source>
<translation>Farben angleichen</translation>
</message>
<message>
<source>Noise as in the photo around the region, where the result is smoother;
at 100 % it has as much of it</source>
<translation>Rauschen wie im Foto um den Bereich, wo das Ergebnis glatter ist;
bei 100 % ist es gleich viel</translation>
</message>
<message>
<source>Strength</source>
<translation>Stärke</translation>
</message>
<message>
<source>Dismiss</source>
<translation>Verwerfen</translation>
</message>
<message>
<source>Forget it; the results that are there stay</source>
<translation>Vergessen; die vorhandenen Ergebnisse bleiben</translation>
</message>
<message>
<source>Go on with the folder where it stopped</source>
<translation>Mit dem Ordner weitermachen, wo er stehen blieb</translation>
</message>
<message>
<source>Unfinished batch</source>
<translation>Unfertiger Stapel</translation>
</message>
<message>
<source>Hide “{title}”</source>
<translation>„{title}“ ausblenden</translation>
</message>
<message>
<source>Show “{title}”</source>
<translation>„{title}“ einblenden</translation>
</message>
<message>
<source>{title}: hide</source>
<translation>{title}: ausblenden</translation>
</message>
<message>
<source>{title}: show</source>
<translation>{title}: einblenden</translation>
</message>
<message>
<source>{name} slider</source>
<translation>{name} (Regler)</translation>
</message>
<message>
<source>Drop a photo here</source>
<translation>Foto hier ablegen</translation>
</message>
<message>
<source>Open a photo from this computer (Ctrl+O)</source>
<translation>Ein Foto von diesem Rechner öffnen (Strg+O)</translation>
</message>
<message>
<source>Open photo…</source>
<translation>Foto öffnen…</translation>
</message>
<message>
<source>Open the picture from the clipboard (Ctrl+V)</source>
<translation>Das Bild aus der Zwischenablage öffnen (Strg+V)</translation>
</message>
<message>
<source>Open {name}; the sample itself stays as it is</source>
<translation>{name} öffnen; das Beispiel selbst bleibt, wie es ist</translation>
</message>
<message>
<source>Or try a sample: open the first one and press Clean up</source>
<translation>Oder ein Beispiel versuchen: das erste öffnen und „Bereinigen“ drücken</translation>
</message>
<message>
<source>Paste</source>
<translation>Einfügen</translation>
</message>
<message>
<source>Photos you open will be listed here.</source>
<translation>Fotos, die Sie öffnen, stehen dann hier.</translation>
</message>
<message>
<source>Recent photo: {name}</source>
<translation>Zuletzt geöffnetes Foto: {name}</translation>
</message>
<message>
<source>Recent photos</source>
<translation>Zuletzt geöffnete Fotos</translation>
</message>
<message>
<source>Sample photo: {title}</source>
<translation>Beispielfoto: {title}</translation>
</message>
<message>
<source>Select what looks badly retouched, press Clean up, and it looks real again.</source>
<translation>Auswählen, was schlecht retuschiert aussieht, „Bereinigen“ drücken, und es sieht wieder echt aus.</translation>
</message>
<message>
<source>Start page</source>
<translation>Startseite</translation>
</message>
<message>
<source>Colour</source>
<translation>Farbe</translation>
</message>
<message>
<source>Colour profile and bits per channel</source>
<translation>Farbprofil und Bit pro Kanal</translation>
</message>
<message>
<source>Colour profile and bits per channel; shown {shown}</source>
<translation>Farbprofil und Bit pro Kanal; gezeigt {shown}</translation>
</message>
<message>
<source>Device</source>
<translation>Gerät</translation>
</message>
<message>
<source>Getting ready…</source>
<translation>Wird vorbereitet…</translation>
</message>
<message>
<source>Give up what is being done (Esc)</source>
<translation>Abbrechen, was gerade läuft (Esc)</translation>
</message>
<message>
<source>No model</source>
<translation>Kein Modell</translation>
</message>
<message>
<source>Photo size</source>
<translation>Fotogröße</translation>
</message>
<message>
<source>What the model runs on</source>
<translation>Worauf das Modell läuft</translation>
</message>
<message>
<source>Width × height in pixels</source>
<translation>Breite × Höhe in Pixeln</translation>
</message>
<message>
<source>Zoom: 100 % shows every pixel of the photo as one of the screen</source>
<translation>Zoom: 100 % zeigt jeden Pixel des Fotos als einen des Bildschirms</translation>
</message>
<message>
<source>as sRGB</source>
<translation>als sRGB</translation>
</message>
<message>
<source>through the screen’s own profile</source>
<translation>durch das Profil des Bildschirms</translation>
</message>
<message>
<source>{profile}, {bits} bit</source>
<translation>{profile}, {bits} Bit</translation>
</message>
<message>
<source>{title}: waiting</source>
<translation>{title}: wartet</translation>
</message>
<message>
<source>Changed since it was saved</source>
<translation>Seit dem Speichern geändert</translation>
</message>
<message>
<source>Close {title}</source>
<translation>{title} schließen</translation>
</message>
<message>
<source>Close {title} (middle click on the tab)</source>
<translation>{title} schließen (Klick mit der mittleren Taste auf den Reiter)</translation>
</message>
<message>
<source>Earlier tabs</source>
<translation>Frühere Reiter</translation>
</message>
<message>
<source>Later tabs</source>
<translation>Spätere Reiter</translation>
</message>
<message>
<source>Not saved under a name yet</source>
<translation>Noch nicht unter einem Namen gespeichert</translation>
</message>
<message>
<source>Open photos: Ctrl+Tab goes to the next one</source>
<translation>Offene Fotos: Strg+Tab geht zum nächsten</translation>
</message>
<message>
<source>Show earlier tabs</source>
<translation>Frühere Reiter zeigen</translation>
</message>
<message>
<source>Show later tabs</source>
<translation>Spätere Reiter zeigen</translation>
</message>
<message>
<source>Options</source>
<translation>Optionen</translation>
</message>
<message>
<source>Click a result to put it into the photo</source>
<translation>Ein Klick auf ein Ergebnis setzt es ins Foto</translation>
</message>
<message>
<source>Variants</source>
<translation>Varianten</translation>
</message>
<message>
<source>Clean up the whole photo</source>
<translation>Das ganze Foto bereinigen</translation>
</message>
<message>
<source>Clean up what is selected</source>
<translation>Bereinigen, was ausgewählt ist</translation>
</message>
<message>
<source>Clean up what you painted or retouched since opening</source>
<translation>Bereinigen, was Sie seit dem Öffnen gemalt oder retuschiert haben</translation>
</message>
<message>
<source>My edits</source>
<translation>Retusche</translation>
</message>
<message>
<source>Selection</source>
<translation>Auswahl</translation>
</message>
<message>
<source>Where: {text}</source>
<translation>Wo: {text}</translation>
</message>
<message>
<source>Whole photo</source>
<translation>Ganzes Foto</translation>
</message>
<message>
<source>As the system</source>
<translation>Wie das System</translation>
</message>
<message>
<source>Automatic takes a graphics card where there is one</source>
<translation>Automatisch nimmt eine Grafikkarte, wo es eine gibt</translation>
</message>
<message>
<source>Dark, light, or as the desktop has them</source>
<translation>Dunkel, hell oder wie beim Desktop</translation>
</message>
<message>
<source>Disk for unsaved work</source>
<translation>Platz für Sicherungen</translation>
</message>
<message>
<source>Files</source>
<translation>Dateien</translation>
</message>
<message>
<source>For JPEG, WebP and AVIF</source>
<translation>Für JPEG, WebP und AVIF</translation>
</message>
<message>
<source>For all open photos together</source>
<translation>Für alle offenen Fotos zusammen</translation>
</message>
<message>
<source>For all open photos together; when it is used up, the oldest steps are forgotten. Automatic takes a quarter of the memory, at most 2048 MB</source>
<translation>Für alle offenen Fotos zusammen; ist er verbraucht, werden die ältesten Schritte vergessen. Automatisch nimmt ein Viertel des Speichers, höchstens 2048 MB</translation>
</message>
<message>
<source>History and autosave</source>
<translation>Verlauf und Sicherung</translation>
</message>
<message>
<source>Keep the location</source>
<translation>Ort behalten</translation>
</message>
<message>
<source>Keep unsaved work safe from crashes</source>
<translation>Ungespeicherte Arbeit vor Abstürzen sichern</translation>
</message>
<message>
<source>Keeps copies of the photos being edited on this computer until they are saved or closed; off deletes them</source>
<translation>Bewahrt Kopien der bearbeiteten Fotos auf diesem Rechner auf, bis sie gespeichert oder geschlossen sind; aus löscht sie</translation>
</message>
<message>
<source>Language</source>
<translation>Sprache</translation>
</message>
<message>
<source>Let a model for photos go on where a face is larger than what its model makes</source>
<translation>Ein Modell für Fotos weitermachen lassen, wo ein Gesicht größer ist, als sein Modell liefert</translation>
</message>
<message>
<source>Let saved photos tell where they were taken, if they did before: GPS, place names</source>
<translation>Gespeicherte Fotos sagen lassen, wo sie aufgenommen wurden, falls sie das vorher taten: GPS, Ortsnamen</translation>
</message>
<message>
<source>Look</source>
<translation>Aussehen</translation>
</message>
<message>
<source>Memory for undo</source>
<translation>Speicher für Rückgängig</translation>
</message>
<message>
<source>Quality when saving</source>
<translation>Qualität beim Speichern</translation>
</message>
<message>
<source>Run models on</source>
<translation>Modelle ausführen auf</translation>
</message>
<message>
<source>So much work a crash can cost at most</source>
<translation>So viel Arbeit kann ein Absturz höchstens kosten</translation>
</message>
<message>
<source>The language of the program; it changes at the next start</source>
<translation>Die Sprache des Programms; sie wechselt beim nächsten Start</translation>
</message>
<message>
<source>Write unsaved work every</source>
<translation>Arbeit sichern alle</translation>
</message>
<message>
<source>Grey</source>
<translation>Grau</translation>
</message>
<message>
<source>Unnamed profile</source>
<translation>Profil ohne Namen</translation>
</message>
<message>
<source>Unreadable profile</source>
<translation>Unlesbares Profil</translation>
</message>
<message>
<source>Bringing back {title}</source>
<translation>{title} zurückholen</translation>
</message>
<message>
<source>Looking for unsaved work</source>
<translation>Ungespeicherte Arbeit wird gesucht</translation>
</message>
<message>
<source>The photo was changed meanwhile: do it again</source>
<translation>Das Foto wurde inzwischen geändert: bitte noch einmal</translation>
</message>
<message>
<source>Badly retouched</source>
<translation>Schlecht retuschiert</translation>
</message>
<message>
<source>Otters</source>
<translation>Otter</translation>
</message>
<message>
<source>Portrait laughing</source>
<translation>Lachendes Porträt</translation>
</message>
<message>
<source>Face {number} of {faces}; again for the next one</source>
<translation>Gesicht {number} von {faces}; noch einmal für das nächste</translation>
</message>
<message>
<source>Looking for faces</source>
<translation>Gesichter werden gesucht</translation>
</message>
<message>
<source>No face was found in this photo; draw around it with the ellipse or the lasso instead.</source>
<translation>In diesem Foto wurde kein Gesicht gefunden; umfahren Sie es mit der Ellipse oder dem Lasso.</translation>
</message>
<message>
<source>Feather selection</source>
<translation>Weiche Auswahlkante</translation>
</message>
<message>
<source>Grow</source>
<translation>Erweitern</translation>
</message>
<message>
<source>Grow selection</source>
<translation>Auswahl erweitern</translation>
</message>
<message>
<source>Shrink</source>
<translation>Verkleinern</translation>
</message>
<message>
<source>Shrink selection</source>
<translation>Auswahl verkleinern</translation>
</message>
<message>
<source>The edge fades out over so many pixels to either side.</source>
<translation>Die Kante läuft über so viele Pixel nach beiden Seiten aus.</translation>
</message>
<message>
<source>The edge moves inwards by so many pixels.</source>
<translation>Die Kante wandert um so viele Pixel nach innen.</translation>
</message>
<message>
<source>The edge moves outwards by so many pixels.</source>
<translation>Die Kante wandert um so viele Pixel nach außen.</translation>
</message>
<message>
<source>Compare with original</source>
<translation>Mit Original vergleichen</translation>
</message>
<message>
<source>No difference to {name} was found; select what you retouched by hand.</source>
<translation>Kein Unterschied zu {name} gefunden; wählen Sie von Hand aus, was Sie retuschiert haben.</translation>
</message>
<message>
<source>Selected where the photo differs from {name}</source>
<translation>Ausgewählt, wo sich das Foto von {name} unterscheidet</translation>
</message>
<message>
<source>As the photo</source>
<translation>Wie das Foto</translation>
</message>
<message>
<source>Crop</source>
<translation>Freistellen</translation>
</message>
<message>
<source>Crop and straighten</source>
<translation>Freistellen und gerade ausrichten</translation>
</message>
<message>
<source>Drag the part to keep, then Enter; Ctrl and drag along the horizon straightens</source>
<translation>Den Teil aufziehen, der bleiben soll, dann Eingabetaste; Strg und Ziehen am Horizont entlang richtet gerade aus</translation>
</message>
<message>
<source>Enter or a double click crops, Escape gives up</source>
<translation>Eingabetaste oder Doppelklick stellt frei, Esc gibt auf</translation>
</message>
<message>
<source>Free</source>
<translation>Frei</translation>
</message>
<message>
<source>Portrait in place of landscape, or back</source>
<translation>Hochformat statt Querformat, oder zurück</translation>
</message>
<message>
<source>Proportions of the part to keep</source>
<translation>Seitenverhältnis des Teils, der bleibt</translation>
</message>
<message>
<source>Shape</source>
<translation>Form</translation>
</message>
<message>
<source>Straighten</source>
<translation>Gerade ausrichten</translation>
</message>
<message>
<source>Swap sides</source>
<translation>Seiten tauschen</translation>
</message>
<message>
<source>Turns the photo clockwise under the frame</source>
<translation>Dreht das Foto im Uhrzeigersinn unter dem Rahmen</translation>
</message>
<message>
<source>Drag a rectangle around what should be cleaned up</source>
<translation>Ein Rechteck um das aufziehen, was bereinigt werden soll</translation>
</message>
<message>
<source>Drag an ellipse around what should be cleaned up</source>
<translation>Eine Ellipse um das aufziehen, was bereinigt werden soll</translation>
</message>
<message>
<source>Ellipse selection</source>
<translation>Auswahlellipse</translation>
</message>
<message>
<source>Intersect</source>
<translation>Schnittmenge</translation>
</message>
<message>
<source>Mode</source>
<translation>Modus</translation>
</message>
<message>
<source>New</source>
<translation>Neu</translation>
</message>
<message>
<source>Rectangle selection</source>
<translation>Auswahlrechteck</translation>
</message>
<message>
<source>Replace the selection, add to it (Shift), subtract from it (Alt) or keep what both share (Shift+Alt)</source>
<translation>Die Auswahl ersetzen, zu ihr hinzufügen (Umschalt), von ihr abziehen (Alt) oder die Schnittmenge behalten (Umschalt+Alt)</translation>
</message>
<message>
<source>Subtract</source>
<translation>Abziehen</translation>
</message>
<message>
<source>Drag the square that Clean up works in, or its corners; drag beside it to draw another; arrow keys move it</source>
<translation>Das Quadrat ziehen, in dem die Bereinigung arbeitet, oder seine Ecken; daneben ziehen zeichnet ein anderes; die Pfeiltasten verschieben es</translation>
</message>
<message>
<source>The middle of the working frame has to lie on the photo</source>
<translation>Die Mitte des Arbeitsrahmens muss auf dem Foto liegen</translation>
</message>
<message>
<source>Working frame</source>
<translation>Arbeitsrahmen</translation>
</message>
<message>
<source>Drag the photo around (Space with any tool)</source>
<translation>Das Foto verschieben (Leertaste bei jedem Werkzeug)</translation>
</message>
<message>
<source>Hand</source>
<translation>Hand</translation>
</message>
<message>
<source>Healing</source>
<translation>Reparieren</translation>
</message>
<message>
<source>Draw freely around what should be cleaned up</source>
<translation>Frei um das herum zeichnen, was bereinigt werden soll</translation>
</message>
<message>
<source>Lasso selection</source>
<translation>Auswahllasso</translation>
</message>
<message>
<source>Colour {colour}</source>
<translation>Farbe {colour}</translation>
</message>
<message>
<source>The photo is clear there and has no colour to take</source>
<translation>Das Foto ist dort durchsichtig und hat keine Farbe</translation>
</message>
<message>
<source>Blend</source>
<translation>Übergang</translation>
</message>
<message>
<source>Drag the selection to copy it elsewhere; corners scale, outside turns, Enter applies</source>
<translation>Die Auswahl an eine andere Stelle ziehen; Ecken skalieren, außerhalb dreht, Eingabetaste wendet an</translation>
</message>
<message>
<source>Enter or a double click applies the patch, Escape drops it</source>
<translation>Eingabetaste oder Doppelklick wendet den Flicken an, Esc verwirft ihn</translation>
</message>
<message>
<source>Flip</source>
<translation>Spiegeln</translation>
</message>
<message>
<source>Flip the copy: left and right change places</source>
<translation>Die Kopie spiegeln: Links und rechts tauschen die Plätze</translation>
</message>
<message>
<source>How much the copy covers</source>
<translation>Wie stark die Kopie deckt</translation>
</message>
<message>
<source>How the copy meets the photo; Seamless matches light and colour once it is applied</source>
<translation>Wie die Kopie ins Foto übergeht; Nahtlos gleicht Licht und Farbe an, sobald sie angewendet ist</translation>
</message>
<message>
<source>Opacity</source>
<translation>Deckkraft</translation>
</message>
<message>
<source>Patch</source>
<translation>Flicken</translation>
</message>
<message>
<source>Press inside the selection and drag to copy it</source>
<translation>Innerhalb der Auswahl drücken und ziehen, um sie zu kopieren</translation>
</message>
<message>
<source>Seamless</source>
<translation>Nahtlos</translation>
</message>
<message>
<source>Select what you want to copy first, then drag it with Patch</source>
<translation>Wählen Sie zuerst aus, was Sie kopieren wollen, und ziehen Sie es dann mit „Flicken“</translation>
</message>
<message>
<source>Soft edge</source>
<translation>Weiche Kante</translation>
</message>
<message>
<source>Width of the soft edge</source>
<translation>Breite der weichen Kante</translation>
</message>
<message>
<source>3 × 3 pixels</source>
<translation>3 × 3 Pixel</translation>
</message>
<message>
<source>5 × 5 pixels</source>
<translation>5 × 5 Pixel</translation>
</message>
<message>
<source>Click into the photo to paint with its colour</source>
<translation>Ins Foto klicken, um mit dessen Farbe zu malen</translation>
</message>
<message>
<source>How much of the photo the colour is the mean of</source>
<translation>Über wie viel vom Foto die Farbe gemittelt wird</translation>
</message>
<message>
<source>One pixel</source>
<translation>Ein Pixel</translation>
</message>
<message>
<source>Pick colour</source>
<translation>Farbe aufnehmen</translation>
</message>
<message>
<source>Sample</source>
<translation>Bereich</translation>
</message>
<message>
<source>A polygon needs three corners; click one more, or Esc gives it up</source>
<translation>Ein Vieleck braucht drei Ecken; klicken Sie noch eine, oder Esc gibt es auf</translation>
</message>
<message>
<source>Click corner after corner; Enter, a double click or the first corner closes it</source>
<translation>Ecke für Ecke klicken; Eingabetaste, Doppelklick oder die erste Ecke schließt</translation>
</message>
<message>
<source>Polygon selection</source>
<translation>Auswahlvieleck</translation>
</message>
<message>
<source>Aligned</source>
<translation>Ausgerichtet</translation>
</message>
<message>
<source>Alt+click first on the place to copy from</source>
<translation>Alt+Klick zuerst auf die Stelle, von der kopiert wird</translation>
</message>
<message>
<source>Both</source>
<translation>Beides</translation>
</message>
<message>
<source>Clone stamp</source>
<translation>Stempel</translation>
</message>
<message>
<source>Copy one place of the photo onto another; Alt+click sets the source</source>
<translation>Eine Stelle des Fotos auf eine andere kopieren; Alt+Klick setzt die Quelle</translation>
</message>
<message>
<source>Cover a flaw with clean skin or cloth that takes on its light; Alt+click sets the source</source>
<translation>Einen Fehler mit sauberer Haut oder sauberem Stoff abdecken, die sein Licht annehmen; Alt+Klick setzt die Quelle</translation>
</message>
<message>
<source>Flow</source>
<translation>Fluss</translation>
</message>
<message>
<source>Hardness</source>
<translation>Härte</translation>
</message>
<message>
<source>Heal</source>
<translation>Reparatur</translation>
</message>
<message>
<source>How fast a stroke reaches its opacity; less builds up as you rub</source>
<translation>Wie schnell ein Strich seine Deckkraft erreicht; weniger baut sich beim Reiben auf</translation>
</message>
<message>
<source>How much a stroke covers</source>
<translation>Wie stark ein Strich deckt</translation>
</message>
<message>
<source>How sharp the brush's rim is (Shift+[ and Shift+])</source>
<translation>Wie scharf der Rand des Pinsels ist (Umschalt+[ und Umschalt+])</translation>
</message>
<message>
<source>Ignored</source>
<translation>Ohne Wirkung</translation>
</message>
<message>
<source>Keep the distance to the source from stroke to stroke; off, each stroke begins at the source</source>
<translation>Den Abstand zur Quelle von Strich zu Strich behalten; aus beginnt jeder Strich an der Quelle</translation>
</message>
<message>
<source>Pen</source>
<translation>Stift</translation>
</message>
<message>
<source>Source set; now paint where it should go</source>
<translation>Quelle gesetzt; jetzt dort malen, wo sie hin soll</translation>
</message>
<message>
<source>What pressing a pen harder changes</source>
<translation>Was sich ändert, wenn der Stift stärker gedrückt wird</translation>
</message>
<message>
<source>Width of the brush ([ and ])</source>
<translation>Breite des Pinsels ([ und ])</translation>
</message>
<message>
<source>Blur</source>
<translation>Weich</translation>
</message>
<message>
<source>Blur and sharpen</source>
<translation>Weichzeichnen und schärfen</translation>
</message>
<message>
<source>Bring back the photo as it was opened</source>
<translation>Das Foto zurückholen, wie es geöffnet wurde</translation>
</message>
<message>
<source>Brush selection</source>
<translation>Auswahlpinsel</translation>
</message>
<message>
<source>Burn</source>
<translation>Nachbelichten</translation>
</message>
<message>
<source>Do</source>
<translation>Art</translation>
</message>
<message>
<source>Dodge</source>
<translation>Abwedeln</translation>
</message>
<message>
<source>Dodge and burn</source>
<translation>Abwedeln und nachbelichten</translation>
</message>
<message>
<source>Drag colour along, like a finger in wet paint</source>
<translation>Farbe verwischen, wie mit dem Finger in nasser Farbe</translation>
</message>
<message>
<source>Erase to original</source>
<translation>Zum Original radieren</translation>
</message>
<message>
<source>Highlights</source>
<translation>Lichter</translation>
</message>
<message>
<source>How far the colour is dragged along</source>
<translation>Wie weit die Farbe mitgezogen wird</translation>
</message>
<message>
<source>How large the detail is that goes or comes</source>
<translation>Wie groß die Details sind, die verschwinden oder hervortreten</translation>
</message>
<message>
<source>How much it is blurred or sharpened</source>
<translation>Wie stark weichgezeichnet oder geschärft wird</translation>
</message>
<message>
<source>How much lighter or darker</source>
<translation>Wie viel heller oder dunkler</translation>
</message>
<message>
<source>Lighten or darken places, and keep their colour</source>
<translation>Stellen aufhellen oder abdunkeln, ohne ihre Farbe zu ändern</translation>
</message>
<message>
<source>Make places softer or crisper</source>
<translation>Stellen weicher oder schärfer machen</translation>
</message>
<message>
<source>Midtones</source>
<translation>Mitten</translation>
</message>
<message>
<source>Paint</source>
<translation>Malen</translation>
</message>
<message>
<source>Paint more selection, take away from it (Alt) or keep only what is painted over (Shift+Alt)</source>
<translation>Mehr Auswahl malen, von ihr wegnehmen (Alt) oder nur behalten, was übermalt wird (Umschalt+Alt)</translation>
</message>
<message>
<source>Paint over what should be cleaned up</source>
<translation>Übermalen, was bereinigt werden soll</translation>
</message>
<message>
<source>Paint with a colour; Alt+click takes it from the photo</source>
<translation>Mit einer Farbe malen; Alt+Klick nimmt sie aus dem Foto</translation>
</message>
<message>
<source>Radius</source>
<translation>Radius</translation>
</message>
<message>
<source>Range</source>
<translation>Bereich</translation>
</message>
<message>
<source>Shadows</source>
<translation>Tiefen</translation>
</message>
<message>
<source>Sharpen</source>
<translation>Scharf</translation>
</message>
<message>
<source>Smudge</source>
<translation>Wischfinger</translation>
</message>
<message>
<source>Whether the brush blurs or sharpens (Alt does the other)</source>
<translation>Ob der Pinsel weichzeichnet oder schärft (Alt tut das andere)</translation>
</message>
<message>
<source>Whether the brush lightens or darkens (Alt does the other)</source>
<translation>Ob der Pinsel aufhellt oder abdunkelt (Alt tut das andere)</translation>
</message>
<message>
<source>Which tones change most</source>
<translation>Welche Töne sich am stärksten ändern</translation>
</message>
<message>
<source>{tool} stays inside the selection; Ctrl+D deselects</source>
<translation>{tool} bleibt innerhalb der Auswahl; Strg+D hebt sie auf</translation>
</message>
<message>
<source>Click a colour to select what looks like it</source>
<translation>Auf eine Farbe klicken, um auszuwählen, was ihr ähnelt</translation>
</message>
<message>
<source>Connected only</source>
<translation>Nur Benachbartes</translation>
</message>
<message>
<source>How different a colour may be</source>
<translation>Wie verschieden eine Farbe sein darf</translation>
</message>
<message>
<source>Magic wand</source>
<translation>Zauberstab</translation>
</message>
<message>
<source>Select only what is connected to the place you click</source>
<translation>Nur auswählen, was mit der angeklickten Stelle zusammenhängt</translation>
</message>
<message>
<source>Tolerance</source>
<translation>Toleranz</translation>
</message>
<message>
<source>Enlarge</source>
<translation>Vergrößern</translation>
</message>
<message>
<source>How much each stroke does</source>
<translation>Wie stark jeder Strich wirkt</translation>
</message>
<message>
<source>Push</source>
<translation>Schieben</translation>
</message>
<message>
<source>Push, enlarge, shrink or turn parts of the photo; Alt does the opposite</source>
<translation>Teile des Fotos schieben, vergrößern, verkleinern oder drehen; Alt tut das Gegenteil</translation>
</message>
<message>
<source>Restore</source>
<translation>Wiederherstellen</translation>
</message>
<message>
<source>Swirl left</source>
<translation>Strudel links</translation>
</message>
<message>
<source>Swirl right</source>
<translation>Strudel rechts</translation>
</message>
<message>
<source>Warp</source>
<translation>Verformen</translation>
</message>
<message>
<source>What the brush does: one press acts once, dragging goes on</source>
<translation>Was der Pinsel tut: ein Druck wirkt einmal, Ziehen macht weiter</translation>
</message>
<message>
<source>Show the folder that is in work</source>
<translation>Den Ordner zeigen, der in Arbeit ist</translation>
</message>
<message>
<source>The folder “{name}” was not finished.</source>
<translation>Der Ordner „{name}“ wurde nicht fertig.</translation>
</message>
<message>
<source>The folder “{name}” was not finished: {done} of {total} photos.</source>
<translation>Der Ordner „{name}“ wurde nicht fertig: {done} von {total} Fotos.</translation>
</message>
<message>
<source>{name}: held up</source>
<translation>{name}: aufgehalten</translation>
</message>
<message>
<source>{name}: paused</source>
<translation>{name}: angehalten</translation>
</message>
<message>
<source>“{name}” is finished: {words}</source>
<translation>„{name}“ ist fertig: {words}</translation>
</message>
</context>
</TS>
