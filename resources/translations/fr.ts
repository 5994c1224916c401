<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
<name>GLEAN Retouch</name>
<message>
<source>No model is installed; add one first.</source>
<translation>Aucun modèle n’est installé ; ajoutez-en un d’abord.</translation>
</message>
<message>
<source>The model “{name}” is not installed any more; choose another.</source>
<translation>Le modèle « {name} » n’est plus installé ; choisissez-en un autre.</translation>
</message>
<message>
<source>Upscaling the folder</source>
<translation>Agrandissement du dossier</translation>
</message>
<message>
<source>Choose a folder for the results.</source>
<translation>Choisissez un dossier pour les résultats.</translation>
</message>
<message>
<source>Choose the folder with the photos, or drop it here.</source>
<translation>Choisissez le dossier des photos, ou déposez-le ici.</translation>
</message>
<message>
<source>Saving the report</source>
<translation>Enregistrement du rapport</translation>
</message>
<message>
<source>Loading the model…</source>
<translation>Chargement du modèle…</translation>
</message>
<message>
<source>{done} of {total}</source>
<translation>{done} sur {total}</translation>
</message>
<message>
<source>{hours} h {minutes} min</source>
<translation>{hours} h {minutes} min</translation>
</message>
<message>
<source>{name}, {percent} %</source>
<translation>{name}, {percent} %</translation>
</message>
<message numerus="yes">
<source>{n} failed</source>
<extracomment>One: {n} failed</extracomment>
<translation>
<numerusform>{n} en échec</numerusform>
<numerusform>{n} en échec</numerusform>
</translation>
</message>
<message>
<source>{n} min</source>
<translation>{n} min</translation>
</message>
<message numerus="yes">
<source>{n} photos done</source>
<extracomment>One: {n} photo done</extracomment>
<translation>
<numerusform>{n} photo terminée</numerusform>
<numerusform>{n} photos terminées</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} photos so far</source>
<extracomment>One: {n} photo so far</extracomment>
<translation>
<numerusform>{n} photo jusqu’ici</numerusform>
<numerusform>{n} photos jusqu’ici</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} skipped</source>
<extracomment>One: {n} skipped</extracomment>
<translation>
<numerusform>{n} ignorée</numerusform>
<numerusform>{n} ignorées</numerusform>
</translation>
</message>
<message>
<source>{speed} a minute</source>
<translation>{speed} par minute</translation>
</message>
<message>
<source>{time} left</source>
<translation>encore {time}</translation>
</message>
<message>
<source>After</source>
<translation>Après</translation>
</message>
<message>
<source>Before</source>
<translation>Avant</translation>
</message>
<message>
<source>Photo</source>
<translation>Photo</translation>
</message>
<message>
<source>Preparing the view</source>
<translation>Préparation de l’affichage</translation>
</message>
<message>
<source>The photo being edited; arrow keys move the view</source>
<translation>La photo en cours de retouche ; les flèches déplacent l’affichage</translation>
</message>
<message>
<source>“{title}” was turned or resized meanwhile: press Clean up again</source>
<translation>« {title} » a été tournée ou redimensionnée entre-temps : nettoyez à nouveau</translation>
</message>
<message>
<source>Blending</source>
<translation>Fusion</translation>
</message>
<message>
<source>Clean up</source>
<translation>Nettoyer</translation>
</message>
<message>
<source>Looking at the photo</source>
<translation>Examen de la photo</translation>
</message>
<message>
<source>Loading the model</source>
<translation>Chargement du modèle</translation>
</message>
<message>
<source>Other noise changes next to nothing with this model, so the variants look alike.</source>
<translation>Un autre bruit ne change presque rien avec ce modèle, les variantes se ressemblent donc.</translation>
</message>
<message>
<source>That clean-up is in the queue already</source>
<translation>Ce nettoyage est déjà dans la file</translation>
</message>
<message>
<source>The result was dropped; redo brings it back</source>
<translation>Le résultat a été abandonné ; Rétablir le ramène</translation>
</message>
<message>
<source>“{title}” is cleaned up</source>
<translation>« {title} » est nettoyée</translation>
</message>
<message>
<source>Looking for models</source>
<translation>Recherche des modèles</translation>
</message>
<message>
<source>“{title}” is not here any more; the program chooses the model</source>
<translation>« {title} » n’est plus là ; le programme choisit le modèle</translation>
</message>
<message>
<source>The clean-up of “{title}” was dropped, as the photo was closed</source>
<translation>Le nettoyage de « {title} » est abandonné, car la photo a été fermée</translation>
</message>
<message>
<source>down {times}×</source>
<translation>réduit {times}×</translation>
</message>
<message>
<source>frame drawn by hand</source>
<translation>cadre tracé à la main</translation>
</message>
<message>
<source>noise {number}</source>
<translation>bruit {number}</translation>
</message>
<message>
<source>&amp;Clean up</source>
<translation>&amp;Nettoyer</translation>
</message>
<message>
<source>A larger working frame: larger flaws vanish, and more is invented</source>
<translation>Un cadre de travail plus grand : de plus gros défauts disparaissent, et plus est inventé</translation>
</message>
<message>
<source>A smaller working frame: more of the photo stays</source>
<translation>Un cadre de travail plus petit : il reste davantage de la photo</translation>
</message>
<message>
<source>Another result of the same model, by other noise inside it</source>
<translation>Un autre résultat du même modèle, avec un autre bruit</translation>
</message>
<message>
<source>Apple GPU</source>
<translation>GPU Apple</translation>
</message>
<message>
<source>Apply the result</source>
<translation>Appliquer le résultat</translation>
</message>
<message>
<source>Automatic</source>
<translation>Automatique</translation>
</message>
<message>
<source>Automatic frame</source>
<translation>Cadre automatique</translation>
</message>
<message>
<source>CPU</source>
<translation>CPU</translation>
</message>
<message>
<source>Cancel the clean-up</source>
<translation>Annuler le nettoyage</translation>
</message>
<message>
<source>Coarser</source>
<translation>Moins fin</translation>
</message>
<message>
<source>Drop the result</source>
<translation>Abandonner le résultat</translation>
</message>
<message>
<source>Finer</source>
<translation>Plus fin</translation>
</message>
<message>
<source>Give up the running clean-up</source>
<translation>Abandonner le nettoyage en cours</translation>
</message>
<message>
<source>Keep the result as it is; its sliders are for the next one</source>
<translation>Garder le résultat tel quel ; ses réglages serviront au suivant</translation>
</message>
<message>
<source>Models…</source>
<translation>Modèles…</translation>
</message>
<message>
<source>NVIDIA GPU</source>
<translation>GPU NVIDIA</translation>
</message>
<message>
<source>Replace the region by what the model makes of it</source>
<translation>Remplacer la zone par ce que le modèle en fait</translation>
</message>
<message>
<source>Run models on: Apple GPU</source>
<translation>Exécuter les modèles sur : GPU Apple</translation>
</message>
<message>
<source>Run models on: Automatic</source>
<translation>Exécuter les modèles sur : choix automatique</translation>
</message>
<message>
<source>Run models on: CPU</source>
<translation>Exécuter les modèles sur : CPU</translation>
</message>
<message>
<source>Run models on: NVIDIA GPU</source>
<translation>Exécuter les modèles sur : GPU NVIDIA</translation>
</message>
<message>
<source>Run on</source>
<translation>Exécuter sur</translation>
</message>
<message>
<source>See, add, download, verify and remove models</source>
<translation>Voir, ajouter, télécharger, vérifier et supprimer des modèles</translation>
</message>
<message>
<source>Take the result back (Escape)</source>
<translation>Retirer le résultat (Échap)</translation>
</message>
<message>
<source>The working frame that suits the region</source>
<translation>Le cadre de travail qui convient à la zone</translation>
</message>
<message>
<source>Try other noise</source>
<translation>Essayer un autre bruit</translation>
</message>
<message>
<source>Reselect</source>
<translation>Resélectionner</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>É&amp;dition</translation>
</message>
<message>
<source>Cancel</source>
<translation>Interrompre</translation>
</message>
<message>
<source>Cancel the stroke, the running work or the live result</source>
<translation>Annuler le trait, le travail en cours ou le résultat encore réglable</translation>
</message>
<message>
<source>Change how the program looks and works</source>
<translation>Changer l’aspect et le fonctionnement du programme</translation>
</message>
<message>
<source>Copy</source>
<translation>Copier</translation>
</message>
<message>
<source>Copy the photo, or what is selected with its soft edge</source>
<translation>Copier la photo, ou la sélection avec son bord progressif</translation>
</message>
<message>
<source>Do the step again</source>
<translation>Refaire l’étape</translation>
</message>
<message>
<source>Preferences…</source>
<translation>Préférences…</translation>
</message>
<message>
<source>Redo</source>
<translation>Rétablir</translation>
</message>
<message>
<source>Take the last step back</source>
<translation>Revenir sur la dernière étape</translation>
</message>
<message>
<source>Undo</source>
<translation>Annuler</translation>
</message>
<message>
<source>&amp;File</source>
<translation>&amp;Fichier</translation>
</message>
<message>
<source>Close all</source>
<translation>Tout fermer</translation>
</message>
<message>
<source>Close all photos but the one in front</source>
<translation>Fermer toutes les photos sauf celle de devant</translation>
</message>
<message>
<source>Close all photos: back to the start page</source>
<translation>Fermer toutes les photos : retour à l’accueil</translation>
</message>
<message>
<source>Close others</source>
<translation>Fermer les autres</translation>
</message>
<message>
<source>Close photo</source>
<translation>Fermer la photo</translation>
</message>
<message>
<source>Close the photo in front</source>
<translation>Fermer la photo de devant</translation>
</message>
<message>
<source>Export a copy…</source>
<translation>Exporter une copie…</translation>
</message>
<message>
<source>Go back to the photo as it is on the disk; undo brings your changes back</source>
<translation>Revenir à la photo telle qu’elle est sur le disque ; Annuler ramène vos changements</translation>
</message>
<message>
<source>Leave GLEAN Retouch</source>
<translation>Quitter GLEAN Retouch</translation>
</message>
<message>
<source>Leave GPS and place names out of every photo you save</source>
<translation>Omettre le GPS et les noms de lieux dans chaque photo enregistrée</translation>
</message>
<message>
<source>Make all photos of a folder larger, beside your other work</source>
<translation>Agrandir toutes les photos d’un dossier, pendant que vous travaillez</translation>
</message>
<message>
<source>Open photos</source>
<translation>Ouvrir des photos</translation>
</message>
<message>
<source>Open recent</source>
<translation>Ouvrir un fichier récent</translation>
</message>
<message>
<source>Open the picture from the clipboard in a tab of its own</source>
<translation>Ouvrir l’image du presse-papiers dans son propre onglet</translation>
</message>
<message>
<source>Open…</source>
<translation>Ouvrir…</translation>
</message>
<message>
<source>Paste as photo</source>
<translation>Coller comme photo</translation>
</message>
<message>
<source>Quit</source>
<translation>Quitter</translation>
</message>
<message>
<source>Revert</source>
<translation>Version enregistrée</translation>
</message>
<message>
<source>Sample photos</source>
<translation>Photos d’exemple</translation>
</message>
<message>
<source>Save</source>
<translation>Enregistrer</translation>
</message>
<message>
<source>Save a copy under another name; the photo keeps its own</source>
<translation>Enregistrer une copie sous un autre nom ; la photo garde le sien</translation>
</message>
<message>
<source>Save a copy…</source>
<translation>Enregistrer une copie…</translation>
</message>
<message>
<source>Save as…</source>
<translation>Enregistrer sous…</translation>
</message>
<message>
<source>Save project…</source>
<translation>Enregistrer le projet…</translation>
</message>
<message>
<source>Save the photo</source>
<translation>Enregistrer la photo</translation>
</message>
<message>
<source>Save the photo under another name or format</source>
<translation>Enregistrer la photo sous un autre nom ou dans un autre format</translation>
</message>
<message>
<source>Save the photo with its layers, cleanups and selection, for later and for Krita or GIMP</source>
<translation>Enregistrer la photo avec ses calques, nettoyages et sélection, pour plus tard et pour Krita ou GIMP</translation>
</message>
<message>
<source>Save without location</source>
<translation>Enregistrer sans le lieu</translation>
</message>
<message>
<source>Upscale folder…</source>
<translation>Agrandir un dossier…</translation>
</message>
<message>
<source>Write a copy in another format</source>
<translation>Écrire une copie dans un autre format</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>A&amp;ide</translation>
</message>
<message>
<source>About GLEAN Retouch</source>
<translation>À propos de GLEAN Retouch</translation>
</message>
<message>
<source>Ask once whether there is a newer version; nothing asks by itself</source>
<translation>Demander une fois s’il existe une version plus récente ; rien ne le demande de soi-même</translation>
</message>
<message>
<source>Check for updates…</source>
<translation>Rechercher des mises à jour…</translation>
</message>
<message>
<source>Keyboard shortcuts…</source>
<translation>Raccourcis clavier…</translation>
</message>
<message>
<source>See every command’s keys, and change them</source>
<translation>Voir les touches de chaque commande, et les changer</translation>
</message>
<message>
<source>Version and licence</source>
<translation>Version et licence</translation>
</message>
<message>
<source>&amp;Image</source>
<translation>&amp;Image</translation>
</message>
<message>
<source>Crop to selection</source>
<translation>Recadrer sur la sélection</translation>
</message>
<message>
<source>Exposure and contrast</source>
<translation>Exposition et contraste</translation>
</message>
<message>
<source>Exposure and contrast…</source>
<translation>Exposition et contraste…</translation>
</message>
<message>
<source>Flip horizontally</source>
<translation>Symétrie horizontale</translation>
</message>
<message>
<source>Flip vertically</source>
<translation>Symétrie verticale</translation>
</message>
<message>
<source>Keep only the part of the photo around the selection</source>
<translation>Ne garder que la partie de la photo autour de la sélection</translation>
</message>
<message>
<source>Levels</source>
<translation>Niveaux</translation>
</message>
<message>
<source>Levels…</source>
<translation>Niveaux…</translation>
</message>
<message>
<source>Make the photo brighter or darker, harder or softer</source>
<translation>Éclaircir ou assombrir la photo, la durcir ou l’adoucir</translation>
</message>
<message>
<source>Make the photo larger or smaller</source>
<translation>Agrandir ou réduire la photo</translation>
</message>
<message>
<source>Mirror the photo: left becomes right</source>
<translation>Retourner la photo : la gauche devient la droite</translation>
</message>
<message>
<source>Mirror the photo: top becomes bottom</source>
<translation>Retourner la photo : le haut devient le bas</translation>
</message>
<message>
<source>Resize</source>
<translation>Redimensionner</translation>
</message>
<message>
<source>Resize…</source>
<translation>Redimensionner…</translation>
</message>
<message>
<source>Rotate by 180°</source>
<translation>Rotation de 180°</translation>
</message>
<message>
<source>Rotate left</source>
<translation>Rotation à gauche</translation>
</message>
<message>
<source>Rotate right</source>
<translation>Rotation à droite</translation>
</message>
<message>
<source>Say what is black and what is white, with the histogram</source>
<translation>Dire ce qui est noir et ce qui est blanc, avec l’histogramme</translation>
</message>
<message>
<source>Take a colour cast out of the photo</source>
<translation>Enlever une dominante de couleur</translation>
</message>
<message>
<source>Turn a quarter to the left</source>
<translation>Tourner d’un quart de tour à gauche</translation>
</message>
<message>
<source>Turn a quarter to the right</source>
<translation>Tourner d’un quart de tour à droite</translation>
</message>
<message>
<source>Turn the photo upside down</source>
<translation>Mettre la photo à l’envers</translation>
</message>
<message>
<source>White balance</source>
<translation>Balance des blancs</translation>
</message>
<message>
<source>White balance…</source>
<translation>Balance des blancs…</translation>
</message>
<message>
<source>Press the keys first.</source>
<translation>Appuyez d’abord sur les touches.</translation>
</message>
<message>
<source>applying what a tool is at</source>
<translation>appliquer l’outil</translation>
</message>
<message>
<source>comparing with the photo before</source>
<translation>comparer avec la photo d’avant</translation>
</message>
<message>
<source>going from control to control</source>
<translation>passer d’un contrôle à l’autre</translation>
</message>
<message>
<source>moving the photo</source>
<translation>déplacer la photo</translation>
</message>
<message>
<source>moving the view</source>
<translation>déplacer l’affichage</translation>
</message>
<message>
<source>taking a corner of a polygon back</source>
<translation>retirer un coin du polygone</translation>
</message>
<message>
<source>{keys} belongs to “{command}”; take it away there first, or choose other keys.</source>
<translation>{keys} appartient à « {command} » ; retirez-le d’abord là, ou choisissez d’autres touches.</translation>
</message>
<message>
<source>{keys} is for {use}; choose other keys.</source>
<translation>{keys} sert déjà ({use}) ; choisissez d’autres touches.</translation>
</message>
<message>
<source>Clear list</source>
<translation>Vider la liste</translation>
</message>
<message>
<source>Forget the recent photos; the files stay</source>
<translation>Oublier les photos récentes ; les fichiers restent</translation>
</message>
<message>
<source>No recent photos</source>
<translation>Aucune photo récente</translation>
</message>
<message>
<source>&amp;Select</source>
<translation>&amp;Sélection</translation>
</message>
<message>
<source>Bring back the selection that was given up last</source>
<translation>Ramener la dernière sélection abandonnée</translation>
</message>
<message>
<source>Compare with original…</source>
<translation>Comparer à l’original…</translation>
</message>
<message>
<source>Deselect</source>
<translation>Désélectionner</translation>
</message>
<message>
<source>Feather the selection: the edge fades out over so many pixels to either side</source>
<translation>Bord progressif : le bord s’estompe sur autant de pixels des deux côtés</translation>
</message>
<message>
<source>Feather…</source>
<translation>Bord progressif…</translation>
</message>
<message>
<source>Grow by 4 px</source>
<translation>Étendre de 4 px</translation>
</message>
<message>
<source>Grow the selection: the edge moves outwards by so many pixels</source>
<translation>Étendre la sélection : le bord avance d’autant de pixels vers l’extérieur</translation>
</message>
<message>
<source>Grow…</source>
<translation>Étendre…</translation>
</message>
<message>
<source>Invert selection</source>
<translation>Inverser la sélection</translation>
</message>
<message>
<source>Lay a red veil over what is not selected</source>
<translation>Poser un voile rouge sur ce qui n’est pas sélectionné</translation>
</message>
<message>
<source>Make the selection larger</source>
<translation>Agrandir la sélection</translation>
</message>
<message>
<source>Make the selection smaller</source>
<translation>Réduire la sélection</translation>
</message>
<message>
<source>Quick mask</source>
<translation>Masque rapide</translation>
</message>
<message>
<source>Select a face, and the next one when asked again</source>
<translation>Sélectionner un visage, puis le suivant à chaque nouvelle demande</translation>
</message>
<message>
<source>Select all</source>
<translation>Tout sélectionner</translation>
</message>
<message>
<source>Select face</source>
<translation>Sélectionner un visage</translation>
</message>
<message>
<source>Select my edits</source>
<translation>Sélectionner mes retouches</translation>
</message>
<message>
<source>Select nothing</source>
<translation>Ne rien sélectionner</translation>
</message>
<message>
<source>Select the whole photo</source>
<translation>Sélectionner toute la photo</translation>
</message>
<message>
<source>Select what is not selected</source>
<translation>Sélectionner ce qui ne l’est pas</translation>
</message>
<message>
<source>Select what was retouched in another program, by the photo as it was before</source>
<translation>Sélectionner ce qui a été retouché dans un autre programme, d’après la photo d’avant</translation>
</message>
<message>
<source>Select what you retouched since opening</source>
<translation>Sélectionner ce que vous avez retouché depuis l’ouverture</translation>
</message>
<message>
<source>Shrink by 4 px</source>
<translation>Réduire de 4 px</translation>
</message>
<message>
<source>Shrink the selection: the edge moves inwards by so many pixels</source>
<translation>Réduire la sélection : le bord recule d’autant de pixels vers l’intérieur</translation>
</message>
<message>
<source>Shrink…</source>
<translation>Réduire…</translation>
</message>
<message>
<source>&amp;Tools</source>
<translation>&amp;Outils</translation>
</message>
<message>
<source>Harder brush</source>
<translation>Pinceau plus dur</translation>
</message>
<message>
<source>Larger brush</source>
<translation>Pinceau plus grand</translation>
</message>
<message>
<source>Make the brush larger</source>
<translation>Agrandir le pinceau</translation>
</message>
<message>
<source>Make the brush smaller</source>
<translation>Réduire le pinceau</translation>
</message>
<message>
<source>Make the rim of the brush sharper</source>
<translation>Rendre le bord du pinceau plus net</translation>
</message>
<message>
<source>Make the rim of the brush softer</source>
<translation>Rendre le bord du pinceau plus doux</translation>
</message>
<message>
<source>Smaller brush</source>
<translation>Pinceau plus petit</translation>
</message>
<message>
<source>Softer brush</source>
<translation>Pinceau plus doux</translation>
</message>
<message>
<source>Tools</source>
<translation>Outils</translation>
</message>
<message>
<source>&amp;View</source>
<translation>Affi&amp;chage</translation>
</message>
<message>
<source>As the desktop</source>
<translation>Comme le bureau</translation>
</message>
<message>
<source>As the desktop colours</source>
<translation>Couleurs du bureau</translation>
</message>
<message>
<source>Bring the next open photo to the front</source>
<translation>Amener devant la photo ouverte suivante</translation>
</message>
<message>
<source>Bring the open photo before this one to the front</source>
<translation>Amener devant la photo ouverte précédente</translation>
</message>
<message>
<source>Colours</source>
<translation>Couleurs</translation>
</message>
<message>
<source>Dark</source>
<translation>Sombre</translation>
</message>
<message>
<source>Dark colours</source>
<translation>Couleurs sombres</translation>
</message>
<message>
<source>Draw the squares a clean-up works on</source>
<translation>Dessiner les carrés dans lesquels un nettoyage travaille</translation>
</message>
<message>
<source>Fit in window</source>
<translation>Ajuster à la fenêtre</translation>
</message>
<message>
<source>Light</source>
<translation>Clair</translation>
</message>
<message>
<source>Light colours</source>
<translation>Couleurs claires</translation>
</message>
<message>
<source>Next photo</source>
<translation>Photo suivante</translation>
</message>
<message>
<source>Panels</source>
<translation>Panneaux</translation>
</message>
<message>
<source>Previous photo</source>
<translation>Photo précédente</translation>
</message>
<message>
<source>Show every pixel as one pixel of the screen</source>
<translation>Montrer chaque pixel comme un pixel de l’écran</translation>
</message>
<message>
<source>Show the photo before on the left of a line that can be dragged (Ctrl+arrows move it)</source>
<translation>Montrer la photo d’avant à gauche d’une ligne mobile (Ctrl+flèches la déplacent)</translation>
</message>
<message>
<source>Show the whole photo</source>
<translation>Montrer toute la photo</translation>
</message>
<message>
<source>Show working squares</source>
<translation>Montrer les cadres de travail</translation>
</message>
<message>
<source>Split view</source>
<translation>Vue partagée</translation>
</message>
<message>
<source>Zoom in</source>
<translation>Zoom avant</translation>
</message>
<message>
<source>Zoom out</source>
<translation>Zoom arrière</translation>
</message>
<message>
<source>Adding the published model “{name}” needs {torch}.</source>
<translation>L’ajout du modèle publié « {name} » nécessite {torch}.</translation>
</message>
<message>
<source>Adding {name} needs {torch}.</source>
<translation>L’ajout de {name} nécessite {torch}.</translation>
</message>
<message>
<source>Another program is changing the packs; wait for it and try again.</source>
<translation>Un autre programme modifie les paquets ; attendez qu’il ait fini et réessayez.</translation>
</message>
<message>
<source>Another run is working in {folder}; wait for it or stop it.</source>
<translation>Un autre traitement est en cours dans {folder} ; attendez-le ou arrêtez-le.</translation>
</message>
<message>
<source>It is not certain that {host} itself has answered; check the clock of this computer, and try another network.</source>
<translation>Il n’est pas certain que {host} ait répondu lui-même ; vérifiez l’horloge de cet ordinateur et essayez un autre réseau.</translation>
</message>
<message>
<source>Nothing is selected; mark the region to clean up.</source>
<translation>Rien n’est sélectionné ; marquez la zone à nettoyer.</translation>
</message>
<message>
<source>PyTorch, which this program comes without; add the torch pack, under “Models…” or with “glean packs”</source>
<translation>PyTorch, que ce programme ne contient pas ; ajoutez le paquet Torch, sous « Modèles… » ou avec « glean packs »</translation>
</message>
<message>
<source>PyTorch; install it with pip install torch</source>
<translation>PyTorch ; installez-le avec pip install torch</translation>
</message>
<message>
<source>The answer of {host} is larger than {size} KB, so it is no list of versions; try again later.</source>
<translation>La réponse de {host} dépasse {size} Ko, ce n’est donc pas une liste de versions ; réessayez plus tard.</translation>
</message>
<message>
<source>The answer of {host} is not a list of versions that this program can read; try again later, or look for a newer version where you got this one.</source>
<translation>La réponse de {host} n’est pas une liste de versions que ce programme sait lire ; réessayez plus tard ou cherchez une version plus récente là où vous avez eu celle-ci.</translation>
</message>
<message>
<source>The answer of {host} is not signed by the makers of this program; install nothing that it offers, and try another network.</source>
<translation>La réponse de {host} n’est pas signée par les auteurs de ce programme ; n’installez rien de ce qu’elle propose et essayez un autre réseau.</translation>
</message>
<message>
<source>The answer of {host} is older than one that came before; try again later, or on another network.</source>
<translation>La réponse de {host} est plus ancienne qu’une réponse précédente ; réessayez plus tard ou sur un autre réseau.</translation>
</message>
<message>
<source>The answer of {host} makes no sense; try again later.</source>
<translation>La réponse de {host} n’a pas de sens ; réessayez plus tard.</translation>
</message>
<message>
<source>The answer of {host} was only good until {date}; check the clock of this computer, or try again later.</source>
<translation>La réponse de {host} n’était valable que jusqu’au {date} ; vérifiez l’horloge de cet ordinateur ou réessayez plus tard.</translation>
</message>
<message>
<source>The disk of {folder} is full; make room on it and go on.</source>
<translation>Le disque de {folder} est plein ; libérez de la place et continuez.</translation>
</message>
<message>
<source>The folder {folder} is gone or may not be read any more; bring it back and go on.</source>
<translation>Le dossier {folder} a disparu ou ne peut plus être lu ; ramenez-le et continuez.</translation>
</message>
<message>
<source>The folder {folder} is gone; bring it back and go on.</source>
<translation>Le dossier {folder} a disparu ; ramenez-le et continuez.</translation>
</message>
<message>
<source>The folder {folder} may not be written; choose another.</source>
<translation>Impossible d’écrire dans le dossier {folder} ; choisissez-en un autre.</translation>
</message>
<message>
<source>The model “{name}” gave a result that is not a picture; its weights may be damaged, so install it again.</source>
<translation>Le modèle « {name} » a donné un résultat qui n’est pas une image ; ses poids sont peut-être endommagés, installez-le à nouveau.</translation>
</message>
<message>
<source>The model “{name}” needs {torch}.</source>
<translation>Le modèle « {name} » nécessite {torch}.</translation>
</message>
<message>
<source>The name template “{text}” begins or ends with a space or a dot: take it out.</source>
<translation>Le modèle de nom « {text} » commence ou finit par une espace ou un point ; retirez ce caractère.</translation>
</message>
<message>
<source>The name template “{text}” gives every photo the same name: use {name} or {n} in it.</source>
<translation>Le modèle de nom « {text} » donne le même nom à toutes les photos ; utilisez-y {name} ou {n}.</translation>
</message>
<message>
<source>The name template “{text}” has a brace without its partner.</source>
<translation>Dans le modèle de nom « {text} », une accolade n’a pas sa paire.</translation>
</message>
<message>
<source>The name template “{text}” has the character {character}, which no name of a file can have.</source>
<translation>Le modèle de nom « {text} » contient le caractère {character}, interdit dans un nom de fichier.</translation>
</message>
<message>
<source>The name template “{text}” has the unknown field {field}: the fields are {known}.</source>
<translation>Le modèle de nom « {text} » contient le champ inconnu {field} ; les champs sont {known}.</translation>
</message>
<message>
<source>The other file is only {size} pixels, too few to compare; choose a larger one, or mark the place by hand.</source>
<translation>L’autre fichier ne fait que {size} pixels, trop peu pour comparer ; choisissez-en un plus grand ou marquez l’endroit à la main.</translation>
</message>
<message>
<source>The other file is {size} pixels and this photo is {other}; choose one with the same proportions.</source>
<translation>L’autre fichier fait {size} pixels et cette photo {other} ; choisissez-en un de mêmes proportions.</translation>
</message>
<message>
<source>The other file shows something else; choose the photo that this one was made from.</source>
<translation>L’autre fichier montre autre chose ; choisissez la photo dont celle-ci est issue.</translation>
</message>
<message>
<source>The pack {name} is damaged; remove it and add it again.</source>
<translation>Le paquet {name} est endommagé ; supprimez-le et ajoutez-le de nouveau.</translation>
</message>
<message>
<source>The pack {name} is for programs with {python} inside and this one has {other}; get the pack that came out with this version of the program.</source>
<translation>Le paquet {name} est fait pour des programmes avec {python}, et celui-ci a {other} ; prenez le paquet paru avec cette version du programme.</translation>
</message>
<message>
<source>The pack {name} is for version {range} of the program and this is {version}; get the pack that came out with this version of the program.</source>
<translation>Le paquet {name} est fait pour la version {range} du programme, et celle-ci est {version} ; prenez le paquet paru avec cette version du programme.</translation>
</message>
<message>
<source>The pack {name} is for {platform} and this computer is {other}; get the one for this computer.</source>
<translation>Le paquet {name} est fait pour {platform}, et cet ordinateur est {other} ; prenez celui qui convient à cet ordinateur.</translation>
</message>
<message>
<source>The result would be {width} x {height} pixels, more than {limit} megapixels; choose a smaller size.</source>
<translation>Le résultat ferait {width} x {height} pixels, plus de {limit} mégapixels ; choisissez une taille plus petite.</translation>
</message>
<message>
<source>There is no model named “{name}”; the models here are: {known}.</source>
<translation>Il n’y a pas de modèle nommé « {name} » ; les modèles présents : {known}.</translation>
</message>
<message>
<source>There is not enough memory to run “{model}”; close other programs or choose a smaller model.</source>
<translation>La mémoire ne suffit pas pour « {model} » ; fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
</message>
<message>
<source>There was not enough memory for this photo; close other programs and try again.</source>
<translation>La mémoire n’a pas suffi pour cette photo ; fermez d’autres programmes et réessayez.</translation>
</message>
<message>
<source>This build has no update channel, because it was not made as a release; get new versions from where you got this one.</source>
<translation>Ce programme n’a pas de canal de mise à jour, car il n’a pas été construit comme version publiée ; prenez les nouvelles versions là où vous avez eu celle-ci.</translation>
</message>
<message>
<source>This needs {torch}.</source>
<translation>Cela nécessite {torch}.</translation>
</message>
<message>
<source>This photo is only {size} pixels, too few to compare; choose a larger one, or mark the place by hand.</source>
<translation>Cette photo ne fait que {size} pixels, trop peu pour comparer ; choisissez-en une plus grande ou marquez l’endroit à la main.</translation>
</message>
<message>
<source>{file} holds things that no pack has ({thing}); don’t use it, and get the pack from where the program came from.</source>
<translation>{file} contient des choses qu’aucun paquet n’a ({thing}) ; ne l’utilisez pas et prenez le paquet là d’où vient le programme.</translation>
</message>
<message>
<source>{file} is damaged or no pack; get it again.</source>
<translation>{file} est endommagé ou n’est pas un paquet ; récupérez-le de nouveau.</translation>
</message>
<message>
<source>{file} is no pack that this program can read; get the pack that came out with it.</source>
<translation>{file} n’est pas un paquet que ce programme sait lire ; prenez le paquet paru avec lui.</translation>
</message>
<message>
<source>{folder} has {free} MB free and the pack {name} needs {needed} MB; make room and try again.</source>
<translation>{folder} a {free} Mo libres et le paquet {name} a besoin de {needed} Mo ; faites de la place et réessayez.</translation>
</message>
<message>
<source>{host} answered “{code}”; try again later.</source>
<translation>{host} a répondu « {code} » ; réessayez plus tard.</translation>
</message>
<message>
<source>{host} can’t be reached; check that this computer is online, and try again.</source>
<translation>{host} est injoignable ; vérifiez que cet ordinateur est en ligne et réessayez.</translation>
</message>
<message>
<source>{host} did not answer within {seconds} seconds; try again later.</source>
<translation>{host} n’a pas répondu en {seconds} secondes ; réessayez plus tard.</translation>
</message>
<message>
<source>{host} leads on to an address that is not https; try again later, and tell the makers of the program.</source>
<translation>{host} renvoie vers une adresse qui n’est pas https ; réessayez plus tard et signalez-le aux auteurs du programme.</translation>
</message>
<message>
<source>{name} can't be written ({reason}); look at the folder of the results, and run this again.</source>
<translation>{name} ne peut pas être écrit ({reason}) ; vérifiez le dossier des résultats et recommencez.</translation>
</message>
<message>
<source>{name} can't be written, since a file stands where its folder “{folder}” has to be; move that file, or choose another folder.</source>
<translation>{name} ne peut pas être écrit, car un fichier occupe la place de son dossier « {folder} » ; déplacez ce fichier ou choisissez un autre dossier.</translation>
</message>
<message>
<source>{name} can't be written, since a folder has that name; move it, or choose another folder.</source>
<translation>{name} ne peut pas être écrit, car un dossier porte ce nom ; déplacez-le ou choisissez un autre dossier.</translation>
</message>
<message>
<source>{name} cannot be read: {reason}.</source>
<translation>Impossible de lire {name} : {reason}.</translation>
</message>
<message>
<source>{name} cannot be written as {kind}, which holds no {lost}: choose {kinds}.</source>
<translation>Impossible d’enregistrer {name} en {kind}, qui ne le permet pas ({lost}) : choisissez {kinds}.</translation>
</message>
<message>
<source>{name} cannot be written to {folder}: {reason}.</source>
<translation>Impossible d’écrire {name} dans {folder} : {reason}.</translation>
</message>
<message>
<source>{name} does not exist: check its name and folder.</source>
<translation>{name} n’existe pas : vérifiez son nom et son dossier.</translation>
</message>
<message>
<source>{name} holds no GLEAN Retouch model.</source>
<translation>{name} ne contient aucun modèle GLEAN Retouch.</translation>
</message>
<message>
<source>{name} is a folder: choose a picture inside it.</source>
<translation>{name} est un dossier : choisissez une image à l’intérieur.</translation>
</message>
<message>
<source>{name} is damaged or cut off: get another copy of it.</source>
<translation>{name} est endommagé ou tronqué : procurez-vous une autre copie.</translation>
</message>
<message>
<source>{name} is damaged or was changed: its weights don't match the checksum on its card; install it again.</source>
<translation>{name} est endommagé ou a été modifié : ses poids ne correspondent pas à la somme de contrôle de sa fiche ; installez-le à nouveau.</translation>
</message>
<message>
<source>{name} is empty: get another copy of it.</source>
<translation>{name} est vide : procurez-vous une autre copie.</translation>
</message>
<message>
<source>{name} is not a PNG, JPEG, TIFF, WebP, BMP or AVIF picture: convert it to one of these in another program.</source>
<translation>{name} n’est pas une image PNG, JPEG, TIFF, WebP, BMP ou AVIF : convertissez-la dans un autre programme.</translation>
</message>
<message>
<source>{name} is not a readable safetensors file; it may be damaged or incomplete.</source>
<translation>{name} n’est pas un fichier safetensors lisible ; il est peut-être endommagé ou incomplet.</translation>
</message>
<message>
<source>{name} is {width} x {height} pixels ({size} megapixels), more than the limit of {limit}: make it smaller in another program or raise the limit.</source>
<translation>{name} fait {width} x {height} pixels ({size} mégapixels), plus que la limite de {limit} : réduisez-la dans un autre programme ou relevez la limite.</translation>
</message>
<message>
<source>{name} may not be read: change its permissions.</source>
<translation>{name} ne peut pas être lu : changez ses droits d’accès.</translation>
</message>
<message>
<source>{name} needs more memory than this computer has free: close other programs or make the picture smaller in another one.</source>
<translation>{name} demande plus de mémoire que cet ordinateur n’en a de libre : fermez d’autres programmes ou réduisez l’image dans un autre.</translation>
</message>
<message>
<source>{name} needs more memory than this computer has free: close other programs.</source>
<translation>{name} demande plus de mémoire que cet ordinateur n’en a de libre : fermez d’autres programmes.</translation>
</message>
<message>
<source>{name} was made by a newer GLEAN Retouch; update the app to use it.</source>
<translation>{name} vient d’un GLEAN Retouch plus récent ; mettez le programme à jour pour l’utiliser.</translation>
</message>
<message>
<source>{name} would be {width} x {height} pixels, but {kind} ends at {limit}: choose PNG or TIFF.</source>
<translation>{name} ferait {width} x {height} pixels, mais {kind} s’arrête à {limit} : choisissez PNG ou TIFF.</translation>
</message>
<message>
<source>1 cat was painted anew.</source>
<translation>1 chat a été repeint.</translation>
</message>
<message>
<source>1 face was painted anew.</source>
<translation>1 visage a été repeint.</translation>
</message>
<message>
<source>A face is only a small part of the region.</source>
<translation>Un visage n’occupe qu’une petite partie de la zone.</translation>
</message>
<message>
<source>A face was found in the region, but no portrait model is installed.</source>
<translation>Il y a un visage dans la zone, mais aucun modèle de portrait n’est installé.</translation>
</message>
<message>
<source>A face was found in the region, but no portrait model is installed; this one was made for “{domain}”.</source>
<translation>Il y a un visage dans la zone, mais aucun modèle de portrait n’est installé ; celui-ci est fait pour « {domain} ».</translation>
</message>
<message>
<source>A face was found in the region.</source>
<translation>Il y a un visage dans la zone.</translation>
</message>
<message>
<source>A large face was found in the region.</source>
<translation>Il y a un grand visage dans la zone.</translation>
</message>
<message>
<source>Adding the model</source>
<translation>Ajout du modèle</translation>
</message>
<message>
<source>By what name shall it be used?</source>
<translation>Sous quel nom l’utiliser ?</translation>
</message>
<message>
<source>Checking what came</source>
<translation>Contrôle de ce qui est arrivé</translation>
</message>
<message>
<source>Cleaning up</source>
<translation>Nettoyage</translation>
</message>
<message>
<source>Cleaning up {part} of {parts}</source>
<translation>Nettoyage, {part} sur {parts}</translation>
</message>
<message>
<source>Comparing the photos</source>
<translation>Comparaison des photos</translation>
</message>
<message>
<source>Copying, {done} of {whole} MB</source>
<translation>Copie, {done} sur {whole} Mo</translation>
</message>
<message>
<source>Does it work on upright, centred faces only?</source>
<translation>Ne travaille-t-il que sur des visages droits et centrés ?</translation>
</message>
<message>
<source>Done</source>
<translation>Terminé</translation>
</message>
<message>
<source>Laying one photo over the other</source>
<translation>Superposition des deux photos</translation>
</message>
<message>
<source>Looking for differences</source>
<translation>Recherche des différences</translation>
</message>
<message>
<source>More than one face is masked; only one is cleaned up at a time.</source>
<translation>Plusieurs visages sont sélectionnés ; un seul est nettoyé à la fois.</translation>
</message>
<message>
<source>No face was found in the region, but no photo model is installed; this one was made for “{domain}”.</source>
<translation>Pas de visage dans la zone, mais aucun modèle de photo n’est installé ; celui-ci est fait pour « {domain} ».</translation>
</message>
<message>
<source>No face was found in the region, but only models for faces are installed.</source>
<translation>Pas de visage dans la zone, mais seuls des modèles de visages sont installés.</translation>
</message>
<message>
<source>No face was found in the region.</source>
<translation>Pas de visage dans la zone.</translation>
</message>
<message>
<source>Preparing</source>
<translation>Préparation</translation>
</message>
<message>
<source>Sharpening up</source>
<translation>Affinage</translation>
</message>
<message>
<source>Sharpening up {part} of {parts}</source>
<translation>Affinage, {part} sur {parts}</translation>
</message>
<message>
<source>The StyleGAN2 weights inside this model come from NVIDIA and are for non-commercial use only, and so is the model.</source>
<translation>Les poids StyleGAN2 contenus dans ce modèle viennent de NVIDIA et sont réservés à un usage non commercial ; le modèle aussi.</translation>
</message>
<message>
<source>The folder {folder} doesn't exist; make it or choose another.</source>
<translation>Le dossier {folder} n’existe pas ; créez-le ou choisissez-en un autre.</translation>
</message>
<message>
<source>The folder {folder} may not be read; change its permissions.</source>
<translation>Le dossier {folder} ne peut pas être lu ; changez ses droits.</translation>
</message>
<message>
<source>The folder {folder} may not be written any more; change that and go on.</source>
<translation>On ne peut plus écrire dans le dossier {folder} ; corrigez cela et continuez.</translation>
</message>
<message>
<source>The output {folder} is around the photos; choose another one, so that no photo is ever replaced.</source>
<translation>{folder} contient le dossier des photos ; choisissez-en un autre pour les résultats, afin qu’aucune photo ne soit remplacée.</translation>
</message>
<message>
<source>The output {folder} is the folder of the photos itself; choose another one, so that no photo is ever replaced.</source>
<translation>{folder} est le dossier même des photos ; choisissez-en un autre pour les résultats, afin qu’aucune photo ne soit remplacée.</translation>
</message>
<message>
<source>The working frame is only {side} px wide, so the model goes down by a factor of {factor} instead of {usual} and larger flaws can stay.</source>
<translation>Le cadre de travail n’a que {side} px de large ; le modèle réduit donc d’un facteur {factor} au lieu de {usual}, et de plus gros défauts peuvent rester.</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px, so the result can be softer than the photo around it.</source>
<translation>Le cadre de travail a {side} px de large et le modèle en produit {made} ; le résultat peut être plus doux que la photo autour.</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px; “{second}” goes on to {whole} px, so the result can still be softer than the photo around it.</source>
<translation>Le cadre de travail a {side} px de large et le modèle en produit {made} ; « {second} » poursuit jusqu’à {whole} px, le résultat peut donc encore être plus doux que la photo autour.</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px; “{second}” makes the rest of the way, in tiles.</source>
<translation>Le cadre de travail a {side} px de large et le modèle en produit {made} ; « {second} » fait le reste du chemin, par carreaux.</translation>
</message>
<message>
<source>There is a file named {name} already.</source>
<translation>Il y a déjà un fichier nommé {name}.</translation>
</message>
<message>
<source>Unpacking, {done} of {whole} MB</source>
<translation>Décompression, {done} sur {whole} Mo</translation>
</message>
<message>
<source>What is its licence?</source>
<translation>Quelle est sa licence ?</translation>
</message>
<message>
<source>What was it trained on?</source>
<translation>Sur quoi a-t-il été entraîné ?</translation>
</message>
<message>
<source>{count} cats were painted anew.</source>
<translation>{count} chats ont été repeints.</translation>
</message>
<message>
<source>{count} faces were painted anew.</source>
<translation>{count} visages ont été repeints.</translation>
</message>
<message>
<source>{folder} doesn't exist; choose the folder of the photos.</source>
<translation>{folder} n’existe pas ; choisissez le dossier des photos.</translation>
</message>
<message>
<source>{folder} is not a folder; choose one for the results.</source>
<translation>{folder} n’est pas un dossier ; choisissez-en un pour les résultats.</translation>
</message>
<message>
<source>{folder} is not a folder; choose the folder of the photos.</source>
<translation>{folder} n’est pas un dossier ; choisissez le dossier des photos.</translation>
</message>
<message>
<source>&amp;Licences…</source>
<translation>&amp;Licences…</translation>
</message>
<message>
<source>&lt;p&gt;Makes bad retouching look real, on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
<translation>&lt;p&gt;Rend crédibles les mauvaises retouches, sur cet ordinateur : aucune photo ne le quitte.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
</message>
<message>
<source>Read the licences of everything that this program is made of</source>
<translation>Lire les licences de tout ce dont ce programme est fait</translation>
</message>
<message>
<source>not installed</source>
<translation>non installé</translation>
</message>
<message>
<source>Photos ({every});;All files (*)</source>
<translation>Photos ({every});;Tous les fichiers (*)</translation>
</message>
<message>
<source>Project with layers, OpenRaster</source>
<translation>Projet avec calques, OpenRaster</translation>
</message>
<message>
<source>Save photo</source>
<translation>Enregistrer la photo</translation>
</message>
<message>
<source>Compare with the original photo</source>
<translation>Comparer à la photo d’origine</translation>
</message>
<message>
<source>As exported, at 100 %</source>
<translation>Telle qu’exportée, à 100 %</translation>
</message>
<message>
<source>Before, at 100 %</source>
<translation>Avant, à 100 %</translation>
</message>
<message>
<source>Choose a name and write the copy</source>
<translation>Choisir un nom et écrire la copie</translation>
</message>
<message>
<source>Copy</source>
<comment>a file</comment>
<translation>Copie</translation>
</message>
<message>
<source>Export a copy</source>
<translation>Exporter une copie</translation>
</message>
<message>
<source>Export…</source>
<translation>Exporter…</translation>
</message>
<message>
<source>One pixel of the copy for each of the screen; drag or use the arrow keys to move</source>
<translation>Un pixel de la copie pour chacun de l’écran ; faites glisser ou utilisez les flèches</translation>
</message>
<message>
<source>Size of the copy</source>
<translation>Taille de la copie</translation>
</message>
<message>
<source>Trying the export</source>
<translation>Essai de l’export</translation>
</message>
<message>
<source>What the file will take on the disk</source>
<translation>La place que le fichier prendra sur le disque</translation>
</message>
<message>
<source>Write nothing (Esc)</source>
<translation>Ne rien écrire (Échap)</translation>
</message>
<message>
<source>{measures}, working out the size…</source>
<translation>{measures}, calcul de la taille…</translation>
</message>
<message>
<source>{title} at 100 %</source>
<translation>{title} à 100 %</translation>
</message>
<message>
<source>16 bit</source>
<translation>16 bits</translation>
</message>
<message>
<source>16 bit become 8</source>
<translation>16 bits deviennent 8</translation>
</message>
<message>
<source>8 bit</source>
<translation>8 bits</translation>
</message>
<message>
<source>All of them keep every pixel</source>
<translation>Toutes gardent chaque pixel</translation>
</message>
<message>
<source>By quality</source>
<translation>Selon la qualité</translation>
</message>
<message>
<source>Colour detail</source>
<translation>Détail des couleurs</translation>
</message>
<message>
<source>Deflate (smallest)</source>
<translation>Deflate (le plus petit)</translation>
</message>
<message>
<source>Depth</source>
<translation>Profondeur</translation>
</message>
<message>
<source>Format</source>
<translation>Format</translation>
</message>
<message>
<source>Full (4:4:4)</source>
<translation>Complet (4:4:4)</translation>
</message>
<message>
<source>Half (4:2:0)</source>
<translation>Moitié (4:2:0)</translation>
</message>
<message>
<source>Half across (4:2:2)</source>
<translation>Moitié en largeur (4:2:2)</translation>
</message>
<message>
<source>Higher looks better and takes more room</source>
<translation>Plus c’est haut, plus c’est beau et volumineux</translation>
</message>
<message>
<source>How the copy is written</source>
<translation>Comment la copie est écrite</translation>
</message>
<message>
<source>In {format}, {losses}.</source>
<translation>En {format} : {losses}.</translation>
</message>
<message>
<source>Keep every pixel (lossless)</source>
<translation>Garder chaque pixel (sans perte)</translation>
</message>
<message>
<source>Larger, but exactly the photo</source>
<translation>Plus gros, mais exactement la photo</translation>
</message>
<message>
<source>Leave out EXIF and XMP; the colour profile stays</source>
<translation>Omettre EXIF et XMP ; le profil de couleur reste</translation>
</message>
<message>
<source>Leave out GPS and place names; everything else stays</source>
<translation>Omettre le GPS et les noms de lieux ; le reste est gardé</translation>
</message>
<message>
<source>Less colour detail makes smaller files</source>
<translation>Moins de détail des couleurs, des fichiers plus petits</translation>
</message>
<message>
<source>Longer side</source>
<translation>Grand côté</translation>
</message>
<message>
<source>Longer side in pixels</source>
<translation>Grand côté en pixels</translation>
</message>
<message>
<source>Make the copy smaller; it is never made larger</source>
<translation>Réduire la copie ; elle n’est jamais agrandie</translation>
</message>
<message>
<source>None</source>
<translation>Aucun</translation>
</message>
<message>
<source>Packing</source>
<translation>Compression</translation>
</message>
<message>
<source>Quality</source>
<translation>Qualité</translation>
</message>
<message>
<source>Quality slider</source>
<translation>Qualité (curseur)</translation>
</message>
<message>
<source>Remove all camera data and description</source>
<translation>Enlever toutes les données</translation>
</message>
<message>
<source>Remove location</source>
<translation>Enlever le lieu</translation>
</message>
<message>
<source>Steps of brightness: 16 bit keep fine gradients</source>
<translation>Niveaux de luminosité : 16 bits gardent les dégradés fins</translation>
</message>
<message>
<source>What the longer side of the copy is shrunk to</source>
<translation>La longueur à laquelle le grand côté de la copie est réduit</translation>
</message>
<message>
<source>camera data and description have no place</source>
<translation>les données de l’appareil et la description n’ont pas de place</translation>
</message>
<message>
<source>transparency becomes white</source>
<translation>la transparence devient blanche</translation>
</message>
<message>
<source>Choose: {name}</source>
<translation>Choisir : {name}</translation>
</message>
<message>
<source>Choose…</source>
<translation>Choisir…</translation>
</message>
<message>
<source>A model for faces can paint small faces anew; it invents more</source>
<translation>Un modèle pour visages peut repeindre les petits visages ; il invente davantage</translation>
</message>
<message>
<source>Another folder than that of the photos; it is made when it isn’t there</source>
<translation>Un autre dossier que celui des photos ; il est créé s’il n’existe pas</translation>
</message>
<message>
<source>As each photo</source>
<translation>Comme chaque photo</translation>
</message>
<message>
<source>As the model makes them</source>
<translation>Comme le modèle les fait</translation>
</message>
<message>
<source>EXIF and XMP; the colour profile stays in any case</source>
<translation>EXIF et XMP ; le profil colorimétrique reste toujours</translation>
</message>
<message>
<source>Example of a name</source>
<translation>Exemple de nom</translation>
</message>
<message>
<source>Faces</source>
<translation>Visages</translation>
</message>
<message>
<source>Folder for the results</source>
<translation>Dossier des résultats</translation>
</message>
<message>
<source>Folder of the photos</source>
<translation>Dossier des photos</translation>
</message>
<message>
<source>For example {name}</source>
<translation>Par exemple {name}</translation>
</message>
<message>
<source>GPS and place names</source>
<translation>GPS et noms de lieux</translation>
</message>
<message>
<source>How results are called. There are {fields}</source>
<translation>Nom des résultats. Vous disposez de {fields}</translation>
</message>
<message>
<source>How the results are written</source>
<translation>Comment les résultats sont écrits</translation>
</message>
<message>
<source>If a file is there</source>
<translation>Si le fichier existe</translation>
</message>
<message>
<source>Keep camera data and description</source>
<translation>Garder les données de prise de vue et la description</translation>
</message>
<message>
<source>Keep it and number the result</source>
<translation>Le garder et numéroter le résultat</translation>
</message>
<message>
<source>Keep it and skip the photo</source>
<translation>Le garder et ignorer la photo</translation>
</message>
<message>
<source>Keep location</source>
<translation>Garder le lieu</translation>
</message>
<message>
<source>Model</source>
<translation>Modèle</translation>
</message>
<message>
<source>Names</source>
<translation>Noms</translation>
</message>
<message>
<source>No face is painted anew</source>
<translation>Aucun visage n’est repeint</translation>
</message>
<message>
<source>Of JPEG, WebP and AVIF: higher looks better and takes more room</source>
<translation>Pour JPEG, WebP et AVIF : plus haut est plus beau et plus lourd</translation>
</message>
<message>
<source>Photos</source>
<translation>Photos</translation>
</message>
<message>
<source>Photos in folders inside are done, too, and keep their folders</source>
<translation>Les photos des sous-dossiers sont traitées aussi et gardent leurs dossiers</translation>
</message>
<message>
<source>Photos in it are never changed</source>
<translation>Ses photos ne sont jamais modifiées</translation>
</message>
<message>
<source>Replace it</source>
<translation>Le remplacer</translation>
</message>
<message>
<source>Results</source>
<translation>Résultats</translation>
</message>
<message>
<source>Size</source>
<translation>Taille</translation>
</message>
<message>
<source>Suggested for photos</source>
<translation>Suggéré pour les photos</translation>
</message>
<message>
<source>Suggested: {title}</source>
<translation>Proposé : {title}</translation>
</message>
<message>
<source>The model that makes the new pixels</source>
<translation>Le modèle qui produit les nouveaux pixels</translation>
</message>
<message>
<source>The program chooses the one for whole photos</source>
<translation>Le programme choisit celui des photos entières</translation>
</message>
<message>
<source>What happens when there is a file that this batch has not made</source>
<translation>Ce qui se passe quand il y a un fichier que ce lot n’a pas fait</translation>
</message>
<message>
<source>What is still missing</source>
<translation>Ce qui manque encore</translation>
</message>
<message>
<source>With the folders inside</source>
<translation>Avec les sous-dossiers</translation>
</message>
<message>
<source>{name} large</source>
<translation>{name} grand</translation>
</message>
<message>
<source>{photo} becomes {result}</source>
<translation>{photo} devient {result}</translation>
</message>
<message>
<source>Failed</source>
<translation>Échec</translation>
</message>
<message>
<source>In work</source>
<translation>En cours</translation>
</message>
<message>
<source>Note</source>
<translation>Remarque</translation>
</message>
<message>
<source>Result</source>
<translation>Résultat</translation>
</message>
<message>
<source>Result: {name}</source>
<translation>Résultat : {name}</translation>
</message>
<message>
<source>Skipped</source>
<translation>Ignorée</translation>
</message>
<message>
<source>State</source>
<translation>État</translation>
</message>
<message>
<source>Waiting</source>
<translation>En attente</translation>
</message>
<message>
<source>All</source>
<translation>Toutes</translation>
</message>
<message>
<source>Double click or Return opens a result</source>
<translation>Un double clic ou Entrée ouvre un résultat</translation>
</message>
<message>
<source>Drop a folder here</source>
<translation>Déposez un dossier ici</translation>
</message>
<message>
<source>Its photos stay as they are; larger copies are made.</source>
<translation>Ses photos restent telles quelles ; des copies plus grandes sont faites.</translation>
</message>
<message>
<source>Looking for photos…</source>
<translation>Recherche de photos…</translation>
</message>
<message>
<source>Open the photo</source>
<translation>Ouvrir la photo</translation>
</message>
<message>
<source>Open the result</source>
<translation>Ouvrir le résultat</translation>
</message>
<message>
<source>Photos of the folder</source>
<translation>Photos du dossier</translation>
</message>
<message>
<source>Show all photos</source>
<translation>Afficher toutes les photos</translation>
</message>
<message>
<source>Show only photos that could not be done, and why</source>
<translation>N’afficher que les photos en échec, et pourquoi</translation>
</message>
<message>
<source>Show only photos that have a result</source>
<translation>N’afficher que les photos qui ont un résultat</translation>
</message>
<message>
<source>Show the photo in its folder</source>
<translation>Montrer la photo dans son dossier</translation>
</message>
<message>
<source>Show the result in its folder</source>
<translation>Montrer le résultat dans son dossier</translation>
</message>
<message>
<source>There is no photo in this folder.</source>
<translation>Il n’y a aucune photo dans ce dossier.</translation>
</message>
<message>
<source>There is no such photo yet.</source>
<translation>Il n’y a pas encore de telle photo.</translation>
</message>
<message>
<source>Cancelled: {words}. Start goes on from there.</source>
<translation>Annulé : {words}. Démarrer reprend à cet endroit.</translation>
</message>
<message>
<source>End the work; what is done stays, Start goes on</source>
<translation>Arrêter ; ce qui est fait reste, Démarrer reprend</translation>
</message>
<message>
<source>Ending what is in work…</source>
<translation>Fin de ce qui est en cours…</translation>
</message>
<message>
<source>Finished: {words}.</source>
<translation>Terminé : {words}.</translation>
</message>
<message>
<source>Go on where it was held up</source>
<translation>Reprendre là où c’était bloqué</translation>
</message>
<message>
<source>Hold the work; what is done stays</source>
<translation>Suspendre le travail ; ce qui est fait reste</translation>
</message>
<message>
<source>How far it is</source>
<translation>Où cela en est</translation>
</message>
<message>
<source>Make all photos larger (Ctrl+Return)</source>
<translation>Agrandir toutes les photos (Ctrl+Entrée)</translation>
</message>
<message>
<source>Pause</source>
<translation>Pause</translation>
</message>
<message>
<source>Paused: {words}</source>
<translation>En pause : {words}</translation>
</message>
<message>
<source>Photo in work</source>
<translation>Photo en cours</translation>
</message>
<message>
<source>Progress</source>
<translation>Progression</translation>
</message>
<message>
<source>Resume</source>
<translation>Reprendre</translation>
</message>
<message>
<source>Save report…</source>
<translation>Enregistrer le rapport…</translation>
</message>
<message>
<source>Start</source>
<translation>Démarrer</translation>
</message>
<message>
<source>Try again</source>
<translation>Réessayer</translation>
</message>
<message>
<source>What holds it up</source>
<translation>Ce qui bloque</translation>
</message>
<message>
<source>Write a table of all photos, for a spreadsheet (CSV)</source>
<translation>Écrire un tableau de toutes les photos, pour un tableur (CSV)</translation>
</message>
<message>
<source>By a factor</source>
<translation>Par un facteur</translation>
</message>
<message>
<source>Factor</source>
<translation>Facteur</translation>
</message>
<message>
<source>Fit into a box</source>
<translation>Faire tenir dans un cadre</translation>
</message>
<message>
<source>Height of the box</source>
<translation>Hauteur du cadre</translation>
</message>
<message>
<source>How many times as wide and high</source>
<translation>Combien de fois plus large et plus haut</translation>
</message>
<message>
<source>How the size of the results is given</source>
<translation>Comment la taille des résultats est donnée</translation>
</message>
<message>
<source>Megapixels</source>
<translation>Mégapixels</translation>
</message>
<message>
<source>Million pixels of each result</source>
<translation>Millions de pixels de chaque résultat</translation>
</message>
<message>
<source>No result is higher than this</source>
<translation>Aucun résultat n’est plus haut</translation>
</message>
<message>
<source>No result is wider than this</source>
<translation>Aucun résultat n’est plus large</translation>
</message>
<message>
<source>Pixels of the longer side</source>
<translation>Pixels du plus grand côté</translation>
</message>
<message>
<source>Width of the box</source>
<translation>Largeur du cadre</translation>
</message>
<message>
<source>Save report</source>
<translation>Enregistrer le rapport</translation>
</message>
<message>
<source>Tables (*.csv)</source>
<translation>Tableaux (*.csv)</translation>
</message>
<message>
<source>The report is in {name}</source>
<translation>Le rapport est dans {name}</translation>
</message>
<message>
<source>Upscale folder</source>
<translation>Agrandir un dossier</translation>
</message>
<message>
<source>Add to the selection, subtract from it, keep what both have</source>
<translation>Ajouter à la sélection, en soustraire, garder l’intersection</translation>
</message>
<message>
<source>All keys are back to default.</source>
<translation>Toutes les touches sont de nouveau celles par défaut.</translation>
</message>
<message>
<source>Arrow keys</source>
<translation>Flèches</translation>
</message>
<message>
<source>Bring the changed keys back</source>
<translation>Ramener les touches changées</translation>
</message>
<message>
<source>Choose a command to change its keys</source>
<translation>Choisissez une commande pour changer ses touches</translation>
</message>
<message>
<source>Choose a command, then press its new keys.</source>
<translation>Choisissez une commande, puis appuyez sur ses nouvelles touches.</translation>
</message>
<message>
<source>Click here and press the new keys</source>
<translation>Cliquez ici et appuyez sur les nouvelles touches</translation>
</message>
<message>
<source>Command</source>
<translation>Commande</translation>
</message>
<message>
<source>Commands</source>
<translation>Commandes</translation>
</message>
<message>
<source>Default</source>
<translation>Par défaut</translation>
</message>
<message>
<source>Forget every change of the keys</source>
<translation>Oublier tous les changements de touches</translation>
</message>
<message>
<source>Give these keys to the command</source>
<translation>Donner ces touches à la commande</translation>
</message>
<message>
<source>Go back to the command’s own keys</source>
<translation>Revenir aux touches propres de la commande</translation>
</message>
<message>
<source>Hold to see the photo before</source>
<translation>Maintenir pour voir la photo d’avant</translation>
</message>
<message>
<source>Keep the keys as they are</source>
<translation>Garder les touches telles quelles</translation>
</message>
<message>
<source>Keyboard shortcuts</source>
<translation>Raccourcis clavier</translation>
</message>
<message>
<source>Keys</source>
<translation>Touches</translation>
</message>
<message>
<source>Leave the command without keys</source>
<translation>Laisser la commande sans touches</translation>
</message>
<message>
<source>Move the photo</source>
<translation>Déplacer la photo</translation>
</message>
<message>
<source>Move the view</source>
<translation>Déplacer l’affichage</translation>
</message>
<message>
<source>New keys</source>
<translation>Nouvelles touches</translation>
</message>
<message>
<source>None</source>
<comment>keys</comment>
<translation>Aucune</translation>
</message>
<message>
<source>On the photo</source>
<translation>Sur la photo</translation>
</message>
<message>
<source>Search commands or keys</source>
<translation>Chercher des commandes ou des touches</translation>
</message>
<message>
<source>Set</source>
<translation>Attribuer</translation>
</message>
<message>
<source>Shift, Alt, both</source>
<translation>Maj, Alt, les deux</translation>
</message>
<message>
<source>Show only what contains this</source>
<translation>Ne montrer que ce qui contient ceci</translation>
</message>
<message>
<source>Space, middle button</source>
<translation>Espace, bouton du milieu</translation>
</message>
<message>
<source>Wheel</source>
<translation>Molette</translation>
</message>
<message>
<source>Zoom at the pointer</source>
<translation>Zoomer sous le pointeur</translation>
</message>
<message>
<source>Licences</source>
<translation>Licences</translation>
</message>
<message>
<source>Parts of the program</source>
<translation>Éléments du programme</translation>
</message>
<message>
<source>Search names and texts</source>
<translation>Chercher dans les noms et les textes</translation>
</message>
<message>
<source>Text of the licence</source>
<translation>Texte de la licence</translation>
</message>
<message numerus="yes">
<source>{n} parts</source>
<extracomment>One: {n} part</extracomment>
<translation>
<numerusform>{n} élément</numerusform>
<numerusform>{n} éléments</numerusform>
</translation>
</message>
<message>
<source>Add models</source>
<translation>Ajouter des modèles</translation>
</message>
<message>
<source>Delete “{title}” and free {size}?</source>
<translation>Supprimer « {title} » et libérer {size} ?</translation>
</message>
<message>
<source>It can be added or downloaded again later. Photos that it cleaned up stay as they are.</source>
<translation>Il pourra être ajouté ou téléchargé de nouveau. Les photos qu’il a nettoyées restent telles quelles.</translation>
</message>
<message>
<source>Models ({every});;All files (*)</source>
<translation>Modèles ({every});;Tous les fichiers (*)</translation>
</message>
<message>
<source>Move the models to</source>
<translation>Déplacer les modèles vers</translation>
</message>
<message>
<source>Remove</source>
<translation>Supprimer</translation>
</message>
<message>
<source>Remove a file</source>
<translation>Supprimer un fichier</translation>
</message>
<message>
<source>Remove a model</source>
<translation>Supprimer un modèle</translation>
</message>
<message>
<source>Added by you</source>
<translation>Ajouté par vous</translation>
</message>
<message>
<source>Any region</source>
<translation>N’importe quelle zone</translation>
</message>
<message>
<source>Came with the program</source>
<translation>Fourni avec le programme</translation>
</message>
<message>
<source>File</source>
<translation>Fichier</translation>
</message>
<message>
<source>For</source>
<translation>Pour</translation>
</message>
<message>
<source>From</source>
<translation>Origine</translation>
</message>
<message>
<source>How it was made</source>
<translation>Comment il a été fait</translation>
</message>
<message>
<source>Licence</source>
<translation>Licence</translation>
</message>
<message>
<source>On disk</source>
<translation>Sur le disque</translation>
</message>
<message>
<source>One face at a time, turned upright by the program</source>
<translation>Un visage à la fois, redressé par le programme</translation>
</message>
<message>
<source>The file lies among your models and can’t be used. Remove it, or put a good one in its place.</source>
<translation>Le fichier se trouve parmi vos modèles et ne peut pas servir. Supprimez-le, ou mettez-en un bon à sa place.</translation>
</message>
<message>
<source>To download</source>
<translation>À télécharger</translation>
</message>
<message>
<source>Trained on</source>
<translation>Entraîné sur</translation>
</message>
<message>
<source>Trained on: {data}</source>
<translation>Entraîné sur : {data}</translation>
</message>
<message>
<source>What {title} makes</source>
<translation>Ce que produit {title}</translation>
</message>
<message>
<source>Where it falls short</source>
<translation>Ses limites</translation>
</message>
<message>
<source>Working size</source>
<translation>Taille de travail</translation>
</message>
<message>
<source>Works on</source>
<translation>Travaille sur</translation>
</message>
<message>
<source>{factor}: down to {size} px and up again</source>
<translation>{factor} : réduit à {size} px, puis agrandi</translation>
</message>
<message>
<source>{size} px</source>
<translation>{size} px</translation>
</message>
<message>
<source>About the chosen model</source>
<translation>Sur le modèle choisi</translation>
</message>
<message>
<source>Add a .safetensors or a published .pth file; or drop it here</source>
<translation>Ajouter un fichier .safetensors ou un .pth publié ; ou déposez-le ici</translation>
</message>
<message>
<source>Add from file…</source>
<translation>Ajouter un fichier…</translation>
</message>
<message>
<source>Close</source>
<translation>Fermer</translation>
</message>
<message>
<source>Close; downloads go on (Esc)</source>
<translation>Fermer ; les téléchargements continuent (Échap)</translation>
</message>
<message>
<source>Compare all weights with the checksums on their cards</source>
<translation>Comparer tous les poids aux sommes de contrôle de leurs fiches</translation>
</message>
<message>
<source>Compare its weights with the checksum on its card</source>
<translation>Comparer ses poids à la somme de contrôle de sa fiche</translation>
</message>
<message>
<source>Delete its file from this machine</source>
<translation>Supprimer son fichier de cette machine</translation>
</message>
<message>
<source>Give up what is being done</source>
<translation>Abandonner ce qui est en cours</translation>
</message>
<message>
<source>It came with the program and stays</source>
<translation>Il est fourni avec le programme et reste</translation>
</message>
<message>
<source>Keep your models in another folder or disk</source>
<translation>Garder vos modèles dans un autre dossier ou sur un autre disque</translation>
</message>
<message>
<source>Models</source>
<translation>Modèles</translation>
</message>
<message>
<source>Move the models…</source>
<translation>Déplacer les modèles…</translation>
</message>
<message>
<source>Notes</source>
<translation>Remarques</translation>
</message>
<message>
<source>Open the folder that its file lies in</source>
<translation>Ouvrir le dossier où se trouve son fichier</translation>
</message>
<message>
<source>Remove…</source>
<translation>Supprimer…</translation>
</message>
<message>
<source>Show in folder</source>
<translation>Montrer dans le dossier</translation>
</message>
<message>
<source>Stop</source>
<translation>Arrêter</translation>
</message>
<message>
<source>Stop the download; what came is kept</source>
<translation>Arrêter le téléchargement ; ce qui est arrivé est gardé</translation>
</message>
<message>
<source>The download goes on; Clean up &gt; Models… shows how far it is</source>
<translation>Le téléchargement continue ; Nettoyer &gt; Modèles… montre où il en est</translation>
</message>
<message>
<source>Verify</source>
<translation>Vérifier</translation>
</message>
<message>
<source>Verify all</source>
<translation>Tout vérifier</translation>
</message>
<message>
<source>Your models are in {folder} ({size})</source>
<translation>Vos modèles sont dans {folder} ({size})</translation>
</message>
<message>
<source>Your models go into {folder}</source>
<translation>Vos modèles vont dans {folder}</translation>
</message>
<message>
<source>Choose a model to see what it can do</source>
<translation>Choisissez un modèle pour voir ce qu’il sait faire</translation>
</message>
<message>
<source>Agree to the licence first</source>
<translation>Acceptez d’abord la licence</translation>
</message>
<message>
<source>Delete what an unfinished download has left</source>
<translation>Supprimer ce qu’a laissé un téléchargement inachevé</translation>
</message>
<message>
<source>Discard</source>
<translation>Abandonner</translation>
</message>
<message>
<source>Download ({size})</source>
<translation>Télécharger ({size})</translation>
</message>
<message>
<source>Fetch the model from the internet now</source>
<translation>Aller chercher le modèle sur internet maintenant</translation>
</message>
<message>
<source>I have read this and agree</source>
<translation>J’ai lu ceci et j’accepte</translation>
</message>
<message>
<source>Only then the model can be downloaded</source>
<translation>Le modèle ne peut être téléchargé qu’alors</translation>
</message>
<message>
<source>Resume ({size} are here)</source>
<translation>Reprendre ({size} déjà là)</translation>
</message>
<message>
<source>Add torch…</source>
<translation>Ajouter Torch…</translation>
</message>
<message>
<source>The torch pack is not added; published models need it, and some others.</source>
<translation>Le paquet Torch n’est pas ajouté ; les modèles publiés, et certains autres, en ont besoin.</translation>
</message>
<message>
<source>Torch pack…</source>
<translation>Paquet Torch…</translation>
</message>
<message>
<source>What published models need, and graphics cards</source>
<translation>Ce dont ont besoin les modèles publiés, et les cartes graphiques</translation>
</message>
<message>
<source>Add</source>
<translation>Ajouter</translation>
</message>
<message>
<source>Add a model</source>
<translation>Ajouter un modèle</translation>
</message>
<message>
<source>Add nothing (Esc)</source>
<translation>Ne rien ajouter (Échap)</translation>
</message>
<message>
<source>Check the file and keep a copy of it among your models</source>
<translation>Contrôler le fichier et en garder une copie parmi vos modèles</translation>
</message>
<message>
<source>No, on any region</source>
<translation>Non, n’importe quelle zone</translation>
</message>
<message>
<source>Small letters, digits, dots, hyphens and underscores</source>
<translation>Lettres minuscules, chiffres, points, traits d’union et de soulignement</translation>
</message>
<message>
<source>Such a model gets each face turned upright and centred</source>
<translation>Un tel modèle reçoit chaque visage redressé et centré</translation>
</message>
<message>
<source>The program suggests the model for what it was trained on; any word will do</source>
<translation>Le programme propose le modèle pour cela ; n’importe quel mot convient</translation>
</message>
<message>
<source>What its authors allow; shown wherever the model can be chosen</source>
<translation>Ce que ses auteurs permettent ; affiché partout où le modèle peut être choisi</translation>
</message>
<message>
<source>Yes, faces only</source>
<translation>Oui, seulement des visages</translation>
</message>
<message>
<source>such as Portrait, Cat or Church</source>
<translation>par exemple Portrait, Chat ou Église</translation>
</message>
<message>
<source>{name} doesn’t say everything about itself.</source>
<translation>{name} ne dit pas tout sur lui-même.</translation>
</message>
<message>
<source>Available to download</source>
<translation>À télécharger</translation>
</message>
<message>
<source>Broken</source>
<translation>Défectueux</translation>
</message>
<message>
<source>Can’t be used</source>
<translation>Inutilisables</translation>
</message>
<message>
<source>Damaged</source>
<translation>Endommagé</translation>
</message>
<message>
<source>Downloaded</source>
<translation>Téléchargé</translation>
</message>
<message>
<source>Downloading</source>
<translation>En téléchargement</translation>
</message>
<message>
<source>Installed</source>
<translation>Installés</translation>
</message>
<message>
<source>Intact</source>
<translation>Intact</translation>
</message>
<message>
<source>{domain} · factor {factor} · {size} px · {bytes}</source>
<translation>{domain} · facteur {factor} · {size} px · {bytes}</translation>
</message>
<message>
<source>{size} are here</source>
<translation>{size} déjà là</translation>
</message>
<message>
<source>{count} more to come</source>
<translation>encore {count} à venir</translation>
</message>
<message>
<source>Add a pack</source>
<translation>Ajouter un paquet</translation>
</message>
<message>
<source>Do you trust where “{name}” comes from?</source>
<translation>Faites-vous confiance à la provenance de « {name} » ?</translation>
</message>
<message>
<source>Packs ({every});;All files (*)</source>
<translation>Paquets ({every});;Tous les fichiers (*)</translation>
</message>
<message>
<source>Remove the pack</source>
<translation>Supprimer le paquet</translation>
</message>
<message>
<source>The program’s own models work without it; published models and some others don’t.</source>
<translation>Les modèles du programme fonctionnent sans lui ; les modèles publiés et certains autres, non.</translation>
</message>
<message>
<source>Trust and add</source>
<translation>Faire confiance et ajouter</translation>
</message>
<message>
<source>{pack}. A pack is a program and can do whatever you can on this computer. Add it only if it comes from the makers of this program or from somebody you trust as much.</source>
<translation>{pack}. Un paquet est un programme et peut faire tout ce que vous pouvez faire sur cet ordinateur. Ne l’ajoutez que s’il vient des auteurs de ce programme ou de quelqu’un à qui vous faites autant confiance.</translation>
</message>
<message>
<source>Add a pack that you have got as a file, .zip</source>
<translation>Ajouter un paquet que vous avez sous forme de fichier, .zip</translation>
</message>
<message>
<source>Ask the makers of the program once; nothing is downloaded yet</source>
<translation>Demander une fois aux auteurs du programme ; rien n’est encore téléchargé</translation>
</message>
<message>
<source>Delete the pack from this computer</source>
<translation>Supprimer le paquet de cet ordinateur</translation>
</message>
<message>
<source>Download {title} ({all})</source>
<translation>Télécharger {title} ({all})</translation>
</message>
<message>
<source>Fetch it from the internet now, compare its checksum, and add it</source>
<translation>Le récupérer maintenant sur Internet, comparer sa somme de contrôle et l’ajouter</translation>
</message>
<message>
<source>Give up what is being done; what was downloaded is kept</source>
<translation>Abandonner ce qui est en cours ; ce qui est téléchargé est gardé</translation>
</message>
<message>
<source>Go on with {title} ({done} of {all} are here)</source>
<translation>Continuer {title} ({done} sur {all} sont là)</translation>
</message>
<message>
<source>Look for packs</source>
<translation>Chercher des paquets</translation>
</message>
<message>
<source>Packs come from the makers of the program, with a signed checksum.</source>
<translation>Les paquets viennent des auteurs du programme, avec une somme de contrôle signée.</translation>
</message>
<message>
<source>The program runs its own models without it. With torch it runs published models, too, and some others; with the pack for NVIDIA cards, the graphics card does the work.</source>
<translation>Le programme se passe de lui pour ses propres modèles. Avec Torch, il utilise aussi les modèles publiés et certains autres ; avec le paquet pour cartes NVIDIA, c’est la carte graphique qui travaille.</translation>
</message>
<message>
<source>This copy of the program does not know where packs are: get the file where you got the program. A pack is a program; add only one from a source that you trust.</source>
<translation>Cet exemplaire du programme ne sait pas où sont les paquets : prenez le fichier là où vous avez eu le programme. Un paquet est un programme ; n’en ajoutez que d’une source à laquelle vous faites confiance.</translation>
</message>
<message>
<source>Torch pack</source>
<translation>Paquet Torch</translation>
</message>
<message>
<source>Leave the selection as it is (Esc)</source>
<translation>Laisser la sélection telle quelle (Échap)</translation>
</message>
<message>
<source>Pixels</source>
<translation>Pixels</translation>
</message>
<message>
<source>Pixels slider</source>
<translation>Pixels (curseur)</translation>
</message>
<message>
<source>{action} the selection (Return)</source>
<translation>Changer la sélection : {action} (Entrée)</translation>
</message>
<message>
<source>Bring back what was set before</source>
<translation>Ramener ce qui était réglé avant</translation>
</message>
<message>
<source>Keep what is set here</source>
<translation>Garder ce qui est réglé ici</translation>
</message>
<message>
<source>Preferences</source>
<translation>Préférences</translation>
</message>
<message>
<source>Put everything in this dialog back to default</source>
<translation>Remettre tout ce dialogue par défaut</translation>
</message>
<message>
<source>16 bits per channel</source>
<translation>16 bits par canal</translation>
</message>
<message>
<source>A folder is still in work.</source>
<translation>Un dossier est encore en cours.</translation>
</message>
<message>
<source>Choose another format…</source>
<translation>Choisir un autre format…</translation>
</message>
<message>
<source>Delete</source>
<translation>Supprimer</translation>
</message>
<message numerus="yes">
<source>Delete the unsaved work on {n} photos?</source>
<extracomment>One: Delete the unsaved work on {n} photo?</extracomment>
<translation>
<numerusform>Supprimer le travail non enregistré sur {n} photo ?</numerusform>
<numerusform>Supprimer le travail non enregistré sur {n} photos ?</numerusform>
</translation>
</message>
<message>
<source>Delete the unsaved work on “{title}”?</source>
<translation>Supprimer le travail non enregistré sur « {title} » ?</translation>
</message>
<message>
<source>Discard all</source>
<translation>Tout abandonner</translation>
</message>
<message>
<source>Discard unsaved work</source>
<translation>Abandonner le travail non enregistré</translation>
</message>
<message>
<source>Don’t save</source>
<translation>Ne pas enregistrer</translation>
</message>
<message>
<source>Each takes memory as long as it is open.</source>
<translation>Chacune prend de la mémoire tant qu’elle est ouverte.</translation>
</message>
<message>
<source>Give up your changes to “{title}”?</source>
<translation>Abandonner vos changements sur « {title} » ?</translation>
</message>
<message>
<source>It can’t be brought back afterwards. Photos on disk stay as they are.</source>
<translation>Il ne pourra plus être ramené. Les photos sur le disque restent telles quelles.</translation>
</message>
<message>
<source>Keep the app open</source>
<translation>Garder l’application ouverte</translation>
</message>
<message numerus="yes">
<source>Open {n} photos?</source>
<extracomment>One: Open {n} photo?</extracomment>
<translation>
<numerusform>Ouvrir {n} photo ?</numerusform>
<numerusform>Ouvrir {n} photos ?</numerusform>
</translation>
</message>
<message>
<source>Save with less</source>
<translation>Enregistrer avec moins</translation>
</message>
<message>
<source>Save your changes to “{title}”?</source>
<translation>Enregistrer vos changements sur « {title} » ?</translation>
</message>
<message>
<source>Save “{name}” with less, or choose another format?</source>
<translation>Enregistrer « {name} » avec moins, ou choisir un autre format ?</translation>
</message>
<message>
<source>Stop and resume next time</source>
<translation>Arrêter et reprendre la prochaine fois</translation>
</message>
<message>
<source>The file has another size or kind of colour, so undo can’t bring them back.</source>
<translation>Le fichier a une autre taille ou un autre type de couleur, Annuler ne peut donc pas les ramener.</translation>
</message>
<message>
<source>Unsaved changes</source>
<translation>Changements non enregistrés</translation>
</message>
<message>
<source>What is done stays. The next start offers to go on where it was stopped.</source>
<translation>Ce qui est fait reste. Le prochain démarrage propose de reprendre à cet endroit.</translation>
</message>
<message>
<source>Without saving, they are lost.</source>
<translation>Sans enregistrement, ils sont perdus.</translation>
</message>
<message numerus="yes">
<source>Without saving, they are lost. {n} other photos have unsaved changes too.</source>
<extracomment>One: Without saving, they are lost. {n} other photo has unsaved changes too.</extracomment>
<translation>
<numerusform>Sans enregistrement, ils sont perdus. {n} autre photo a aussi des changements non enregistrés.</numerusform>
<numerusform>Sans enregistrement, ils sont perdus. {n} autres photos ont aussi des changements non enregistrés.</numerusform>
</translation>
</message>
<message>
<source>this photo</source>
<translation>cette photo</translation>
</message>
<message>
<source>transparency</source>
<translation>transparence</translation>
</message>
<message>
<source>{kind} can’t hold {losses}.</source>
<translation>{kind} ne peut pas tout contenir : {losses}.</translation>
</message>
<message>
<source>A minute ago</source>
<translation>Il y a une minute</translation>
</message>
<message>
<source>An hour ago</source>
<translation>Il y a une heure</translation>
</message>
<message>
<source>Ask again at the next start (Esc)</source>
<translation>Redemander au prochain démarrage (Échap)</translation>
</message>
<message>
<source>Bring back</source>
<translation>Ramener</translation>
</message>
<message>
<source>Can’t be read</source>
<translation>Illisible</translation>
</message>
<message>
<source>Delete the work on the ticked photos; their files stay</source>
<translation>Supprimer le travail sur les photos cochées ; leurs fichiers restent</translation>
</message>
<message>
<source>Discard…</source>
<translation>Abandonner…</translation>
</message>
<message numerus="yes">
<source>GLEAN Retouch ended before these photos were saved. Bring the work back with its selection and its history, and go on where you were.</source>
<extracomment>One: GLEAN Retouch ended before this photo was saved. Bring the work back with its selection and its history, and go on where you were.</extracomment>
<translation>
<numerusform>GLEAN Retouch s’est arrêté avant que cette photo ne soit enregistrée. Ramenez le travail avec sa sélection et son historique, et reprenez où vous en étiez.</numerusform>
<numerusform>GLEAN Retouch s’est arrêté avant que ces photos ne soient enregistrées. Ramenez le travail avec sa sélection et son historique, et reprenez où vous en étiez.</numerusform>
</translation>
</message>
<message>
<source>Later</source>
<translation>Plus tard</translation>
</message>
<message>
<source>Not saved anywhere yet</source>
<translation>Pas encore enregistrée</translation>
</message>
<message>
<source>Open the ticked photos as they were</source>
<translation>Ouvrir les photos cochées telles qu’elles étaient</translation>
</message>
<message>
<source>Tick the photos that the buttons are about</source>
<translation>Cochez les photos concernées par les boutons</translation>
</message>
<message>
<source>Unsaved photos</source>
<translation>Photos non enregistrées</translation>
</message>
<message>
<source>Unsaved work</source>
<translation>Travail non enregistré</translation>
</message>
<message>
<source>Your work is still here</source>
<translation>Votre travail est toujours là</translation>
</message>
<message numerus="yes">
<source>{n} hours ago</source>
<extracomment>One: {n} hour ago</extracomment>
<translation>
<numerusform>Il y a {n} heure</numerusform>
<numerusform>Il y a {n} heures</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} minutes ago</source>
<extracomment>One: {n} minute ago</extracomment>
<translation>
<numerusform>Il y a {n} minute</numerusform>
<numerusform>Il y a {n} minutes</numerusform>
</translation>
</message>
<message>
<source>All back to default</source>
<translation>Tout par défaut</translation>
</message>
<message>
<source>Hard pixels (drawings, icons)</source>
<translation>Pixels nets (dessins, icônes)</translation>
</message>
<message>
<source>Height</source>
<translation>Hauteur</translation>
</message>
<message>
<source>How new pixels are made from the old ones</source>
<translation>Comment les nouveaux pixels naissent des anciens</translation>
</message>
<message>
<source>Keep the proportions</source>
<translation>Garder les proportions</translation>
</message>
<message>
<source>Leave the photo as it is</source>
<translation>Laisser la photo telle quelle</translation>
</message>
<message>
<source>Make the photo this large</source>
<translation>Donner cette taille à la photo</translation>
</message>
<message>
<source>Method</source>
<translation>Méthode</translation>
</message>
<message>
<source>Percent</source>
<translation>Pourcentage</translation>
</message>
<message>
<source>Resize</source>
<comment>button</comment>
<translation>Redimensionner</translation>
</message>
<message>
<source>Sharp (photos)</source>
<translation>Net (photos)</translation>
</message>
<message>
<source>Size of the new photo beside the present one</source>
<translation>Taille de la nouvelle photo par rapport à l’actuelle</translation>
</message>
<message>
<source>Smooth</source>
<translation>Doux</translation>
</message>
<message>
<source>Width</source>
<translation>Largeur</translation>
</message>
<message>
<source>Width and height change together, so that nothing is stretched</source>
<translation>Largeur et hauteur changent ensemble, pour ne rien étirer</translation>
</message>
<message>
<source>{before} → {now} megapixels</source>
<translation>{before} → {now} mégapixels</translation>
</message>
<message>
<source>{megapixels} megapixels are more than can be edited here; ask for less.</source>
<translation>{megapixels} mégapixels sont plus que ce qui peut être retouché ici ; demandez moins.</translation>
</message>
<message>
<source>{name} of the new photo in pixels</source>
<translation>{name} de la nouvelle photo en pixels</translation>
</message>
<message>
<source>Click something in the photo that should be grey.</source>
<translation>Cliquez dans la photo sur quelque chose qui doit être gris.</translation>
</message>
<message>
<source>Colder (left) or warmer (right)</source>
<translation>Plus froid (gauche) ou plus chaud (droite)</translation>
</message>
<message>
<source>Temperature</source>
<translation>Température</translation>
</message>
<message>
<source>That is grey now</source>
<translation>C’est gris maintenant</translation>
</message>
<message>
<source>Tint</source>
<translation>Teinte</translation>
</message>
<message>
<source>Towards green (left) or magenta (right)</source>
<translation>Vers le vert (gauche) ou le magenta (droite)</translation>
</message>
<message>
<source>Change the photo, as one step that can be undone</source>
<translation>Changer la photo, en une étape qui peut être annulée</translation>
</message>
<message>
<source>Let the photo decide</source>
<translation>Laisser la photo décider</translation>
</message>
<message>
<source>Preview</source>
<translation>Aperçu</translation>
</message>
<message>
<source>Put all sliders back</source>
<translation>Remettre tous les curseurs</translation>
</message>
<message>
<source>Reset</source>
<translation>Réinitialiser</translation>
</message>
<message>
<source>Show the photo as it will be; off shows it as it is</source>
<translation>Montrer la photo comme elle sera ; décoché, comme elle est</translation>
</message>
<message>
<source>Contrast</source>
<translation>Contraste</translation>
</message>
<message>
<source>Darker shadows and brighter lights, or a flatter photo</source>
<translation>Ombres plus sombres et lumières plus claires, ou une photo plus plate</translation>
</message>
<message>
<source>Exposure</source>
<translation>Exposition</translation>
</message>
<message>
<source>Stops of light: 1 is twice as bright, −1 half as bright</source>
<translation>Diaphs de lumière : 1 est deux fois plus clair, −1 deux fois moins</translation>
</message>
<message>
<source>Histogram</source>
<translation>Histogramme</translation>
</message>
<message>
<source>How many pixels are dark (left), middling and bright (right)</source>
<translation>Combien de pixels sont sombres (gauche), moyens et clairs (droite)</translation>
</message>
<message>
<source>Above 1 brightens the middle</source>
<translation>Au-dessus de 1, éclaircit les tons moyens</translation>
</message>
<message>
<source>Black</source>
<translation>Noir</translation>
</message>
<message>
<source>Middle</source>
<translation>Milieu</translation>
</message>
<message>
<source>What is brighter becomes white</source>
<translation>Ce qui est plus clair devient blanc</translation>
</message>
<message>
<source>What is darker becomes black</source>
<translation>Ce qui est plus sombre devient noir</translation>
</message>
<message>
<source>White</source>
<translation>Blanc</translation>
</message>
<message>
<source>Ask once more</source>
<translation>Demander encore une fois</translation>
</message>
<message>
<source>Asking for the newest version…</source>
<translation>Demande de la dernière version…</translation>
</message>
<message>
<source>Check for updates</source>
<translation>Rechercher des mises à jour</translation>
</message>
<message>
<source>Checking for updates</source>
<translation>Recherche de mises à jour</translation>
</message>
<message>
<source>Give up asking (Esc)</source>
<translation>Renoncer à demander (Échap)</translation>
</message>
<message>
<source>Go on as you are</source>
<translation>Continuer comme avant</translation>
</message>
<message>
<source>It came out on {date}.</source>
<translation>Elle est sortie le {date}.</translation>
</message>
<message>
<source>Open its page</source>
<translation>Ouvrir sa page</translation>
</message>
<message>
<source>Open {address} in your browser</source>
<translation>Ouvrir {address} dans votre navigateur</translation>
</message>
<message>
<source>SHA-256 of {name}</source>
<translation>SHA-256 de {name}</translation>
</message>
<message>
<source>The program asks only when you choose this command. Nothing about you, your photos or this computer is sent, and nothing is installed.</source>
<translation>Le programme ne demande que lorsque vous choisissez cette commande. Rien sur vous, vos photos ou cet ordinateur n’est envoyé, et rien n’est installé.</translation>
</message>
<message>
<source>There is a newer version: {version}</source>
<translation>Il existe une version plus récente : {version}</translation>
</message>
<message>
<source>Updates could not be checked</source>
<translation>La recherche de mises à jour n’a pas abouti</translation>
</message>
<message>
<source>What you download has this checksum, or it is something else</source>
<translation>Ce que vous téléchargez a cette somme de contrôle, sinon c’est autre chose</translation>
</message>
<message>
<source>You have the newest version</source>
<translation>Vous avez la version la plus récente</translation>
</message>
<message>
<source>You have version {version}.</source>
<translation>Vous avez la version {version}.</translation>
</message>
<message>
<source>{name}, {size}; its SHA-256:</source>
<translation>{name}, {size} ; son SHA-256 :</translation>
</message>
<message>
<source>Blend modes of its layers are drawn as normal.</source>
<translation>Les modes de fusion de ses calques sont dessinés comme normaux.</translation>
</message>
<message>
<source>Its layers are opened as one; saving asks for another file.</source>
<translation>Ses calques sont ouverts en un seul ; l’enregistrement demandera un autre fichier.</translation>
</message>
<message numerus="yes">
<source>Opened with {n} cleanups in its layers: {names}.</source>
<extracomment>One: Opened with {n} cleanup in its layers: {names}.</extracomment>
<translation>
<numerusform>Ouvert avec {n} nettoyage dans ses calques : {names}.</numerusform>
<numerusform>Ouvert avec {n} nettoyages dans ses calques : {names}.</numerusform>
</translation>
</message>
<message>
<source>Copied</source>
<translation>Copié</translation>
</message>
<message>
<source>Copying</source>
<translation>Copie</translation>
</message>
<message>
<source>Pasting</source>
<translation>Collage</translation>
</message>
<message>
<source>The picture on the clipboard</source>
<translation>L’image du presse-papiers</translation>
</message>
<message>
<source>Pasted photo</source>
<translation>Photo collée</translation>
</message>
<message>
<source>That holds no picture; copy or drag one from another program.</source>
<translation>Cela ne contient pas d’image ; copiez ou glissez-en une depuis un autre programme.</translation>
</message>
<message>
<source>The clipboard holds no picture; copy one in another program first.</source>
<translation>Le presse-papiers ne contient pas d’image ; copiez-en d’abord une dans un autre programme.</translation>
</message>
<message>
<source>Opening {name}</source>
<translation>Ouverture de {name}</translation>
</message>
<message>
<source>Suggested region</source>
<translation>Zone proposée</translation>
</message>
<message>
<source>Untitled</source>
<translation>Sans titre</translation>
</message>
<message>
<source>{failed} of {total} files can’t be opened because they are damaged or no photos: {names}.</source>
<translation>{failed} fichiers sur {total} ne peuvent être ouverts, car ils sont endommagés ou ne sont pas des photos : {names}.</translation>
</message>
<message>
<source>{name} holds no photo: choose another folder.</source>
<translation>{name} ne contient pas de photo : choisissez un autre dossier.</translation>
</message>
<message>
<source>Reading {name} again</source>
<translation>Relecture de {name}</translation>
</message>
<message>
<source>Exported {name}</source>
<translation>{name} exportée</translation>
</message>
<message>
<source>Exporting {name}</source>
<translation>Export de {name}</translation>
</message>
<message>
<source>Saved {name}</source>
<translation>{name} enregistrée</translation>
</message>
<message>
<source>Saving {name}</source>
<translation>Enregistrement de {name}</translation>
</message>
<message>
<source>{name} is open in another tab, whose work would be lost; close it there or choose another name.</source>
<translation>{name} est ouvert dans un autre onglet, dont le travail serait perdu ; fermez-le là-bas ou choisissez un autre nom.</translation>
</message>
<message>
<source>{stem} copy</source>
<translation>{stem} copie</translation>
</message>
<message>
<source>a few seconds left</source>
<translation>encore quelques secondes</translation>
</message>
<message>
<source>about {seconds} min left</source>
<translation>encore {seconds} min environ</translation>
</message>
<message>
<source>about {seconds} s left</source>
<translation>encore {seconds} s environ</translation>
</message>
<message>
<source>{title} did not work: {what}</source>
<translation>{title} : échec, {what}</translation>
</message>
<message>
<source>{title} needs more memory than is free; close other programs and try again.</source>
<translation>{title} : il faut plus de mémoire qu’il n’y en a de libre ; fermez d’autres programmes et réessayez.</translation>
</message>
<message>
<source>Autosave can’t keep your work on “{title}” because the disk with {root} is full; free some space, or save now and then.</source>
<translation>Votre travail sur « {title} » ne peut être sauvegardé, car le disque de {root} est plein ; libérez de la place, ou enregistrez de temps en temps.</translation>
</message>
<message>
<source>Autosave can’t keep your work on “{title}” in {root} ({reason}); make that folder writable, or save now and then.</source>
<translation>Votre travail sur « {title} » ne peut être sauvegardé dans {root} ({reason}) ; rendez ce dossier accessible en écriture, ou enregistrez de temps en temps.</translation>
</message>
<message>
<source>A photo</source>
<translation>Une photo</translation>
</message>
<message>
<source>The work on “{title}” can’t be brought back ({reason}); it is kept for the next start.</source>
<translation>Le travail sur « {title} » ne peut être ramené ({reason}) ; il est gardé pour le prochain démarrage.</translation>
</message>
<message>
<source>too little memory</source>
<translation>trop peu de mémoire</translation>
</message>
<message>
<source>The autosave of this photo is damaged from its beginning, so it can’t be brought back; open the photo itself again.</source>
<translation>La sauvegarde de cette photo est endommagée dès le début et ne peut être ramenée ; rouvrez la photo elle-même.</translation>
</message>
<message>
<source>The autosave of this photo was written by a newer GLEAN Retouch; start that version to bring it back.</source>
<translation>La sauvegarde de cette photo vient d’un GLEAN Retouch plus récent ; lancez cette version pour la ramener.</translation>
</message>
<message>
<source>Autosave has stopped for “{title}” because it needs more of the disk than autosave may use; save now and then.</source>
<translation>La sauvegarde de « {title} » s’est arrêtée, car elle prend plus de disque que permis ; enregistrez de temps en temps.</translation>
</message>
<message>
<source>Dropped photo</source>
<translation>Photo déposée</translation>
</message>
<message>
<source>History</source>
<translation>Historique</translation>
</message>
<message>
<source>Navigator</source>
<translation>Navigation</translation>
</message>
<message>
<source>about {size}</source>
<translation>environ {size}</translation>
</message>
<message>
<source>Bicubic</source>
<translation>Bicubique</translation>
</message>
<message>
<source>Difference in features (less is better)</source>
<translation>Différence des traits (moins vaut mieux)</translation>
</message>
<message>
<source>Enlarging photos</source>
<translation>Agrandir des photos</translation>
</message>
<message numerus="yes">
<source>Enlarging {n} photos</source>
<extracomment>One: Enlarging {n} photo</extracomment>
<translation>
<numerusform>Agrandir {n} photo</numerusform>
<numerusform>Agrandir {n} photos</numerusform>
</translation>
</message>
<message>
<source>Fine detail (original: 1)</source>
<translation>Détails fins (original : 1)</translation>
</message>
<message>
<source>Measured</source>
<translation>Mesures</translation>
</message>
<message>
<source>Mending bad retouches</source>
<translation>Réparer de mauvaises retouches</translation>
</message>
<message numerus="yes">
<source>Mending {n} bad retouches</source>
<extracomment>One: Mending {n} bad retouch</extracomment>
<translation>
<numerusform>Réparer {n} mauvaise retouche</numerusform>
<numerusform>Réparer {n} mauvaises retouches</numerusform>
</translation>
</message>
<message>
<source>Same person (at most 1)</source>
<translation>Même personne (au plus 1)</translation>
</message>
<message>
<source>Same pixels as the original (PSNR)</source>
<translation>Mêmes pixels que l’original (PSNR)</translation>
</message>
<message>
<source>Same structure (SSIM, at most 1)</source>
<translation>Même structure (SSIM, au plus 1)</translation>
</message>
<message>
<source>Unlike real photos (KID × 1000, less is better)</source>
<translation>Écart aux vraies photos (KID × 1000, moins vaut mieux)</translation>
</message>
<message>
<source>Visible difference (LPIPS, less is better)</source>
<translation>Différence visible (LPIPS, moins vaut mieux)</translation>
</message>
<message>
<source>Without</source>
<translation>Sans</translation>
</message>
<message>
<source>{size} per second</source>
<translation>{size} par seconde</translation>
</message>
<message>
<source>Adding {name}</source>
<translation>Ajout de {name}</translation>
</message>
<message>
<source>Discarding {title}</source>
<translation>Abandon de {title}</translation>
</message>
<message>
<source>Downloading {title}</source>
<translation>Téléchargement de {title}</translation>
</message>
<message>
<source>Moving the models</source>
<translation>Déplacement des modèles</translation>
</message>
<message>
<source>Reading {name}</source>
<translation>Lecture de {name}</translation>
</message>
<message>
<source>Removing {title}</source>
<translation>Suppression de {title}</translation>
</message>
<message>
<source>The download was stopped; what came is kept.</source>
<translation>Le téléchargement est arrêté ; ce qui est arrivé est gardé.</translation>
</message>
<message>
<source>The models are being moved; download once they are there.</source>
<translation>Les modèles sont en cours de déplacement ; téléchargez ensuite.</translation>
</message>
<message>
<source>The models are in use; move them once the downloads and clean-ups are done.</source>
<translation>Les modèles sont utilisés ; déplacez-les une fois les téléchargements et les nettoyages finis.</translation>
</message>
<message>
<source>The unfinished download is gone.</source>
<translation>Le téléchargement inachevé est effacé.</translation>
</message>
<message>
<source>Verifying</source>
<translation>Vérification</translation>
</message>
<message>
<source>Your models are in {folder} now ({size}).</source>
<translation>Vos modèles sont maintenant dans {folder} ({size}).</translation>
</message>
<message>
<source>“{title}” is here and ready for clean-ups.</source>
<translation>« {title} » est là, prêt pour les nettoyages.</translation>
</message>
<message>
<source>“{title}” was added.</source>
<translation>« {title} » a été ajouté.</translation>
</message>
<message>
<source>“{title}” was removed.</source>
<translation>« {title} » a été supprimé.</translation>
</message>
<message>
<source>“{title}” was removed; the program chooses the model again.</source>
<translation>« {title} » a été supprimé ; le programme choisit de nouveau le modèle.</translation>
</message>
<message numerus="yes">
<source>All {n} models are intact.</source>
<extracomment>One: {n} model is intact.</extracomment>
<translation>
<numerusform>{n} modèle est intact.</numerusform>
<numerusform>Les {n} modèles sont intacts.</numerusform>
</translation>
</message>
<message>
<source>{done} of {all}</source>
<translation>{done} sur {all}</translation>
</message>
<message numerus="yes">
<source>{n} models are not as they should be; their cards say why.</source>
<extracomment>One: {n} model is not as it should be; its card says why.</extracomment>
<translation>
<numerusform>{n} modèle n’est pas comme il devrait ; sa fiche dit pourquoi.</numerusform>
<numerusform>{n} modèles ne sont pas comme ils devraient ; leurs fiches disent pourquoi.</numerusform>
</translation>
</message>
<message>
<source>“{title}” is intact.</source>
<translation>« {title} » est intact.</translation>
</message>
<message>
<source>Looking for a graphics card</source>
<translation>Recherche d’une carte graphique</translation>
</message>
<message>
<source>Looking for packs</source>
<translation>Recherche de paquets</translation>
</message>
<message>
<source>No pack is offered for this program on this computer.</source>
<translation>Aucun paquet n’est proposé pour ce programme sur cet ordinateur.</translation>
</message>
<message>
<source>No pack was added.</source>
<translation>Aucun paquet n’a été ajouté.</translation>
</message>
<message>
<source>The pack is added; close and start the program again to use it.</source>
<translation>Le paquet est ajouté ; fermez et relancez le programme pour l’utiliser.</translation>
</message>
<message>
<source>The pack was removed; the next start is without it.</source>
<translation>Le paquet a été supprimé ; le prochain démarrage se fera sans lui.</translation>
</message>
<message>
<source>The torch pack is not added.</source>
<translation>Le paquet Torch n’est pas ajouté.</translation>
</message>
<message>
<source>Torch {version} {what}</source>
<translation>Torch {version} {what}</translation>
</message>
<message>
<source>for NVIDIA cards</source>
<translation>pour cartes NVIDIA</translation>
</message>
<message>
<source>for the processor</source>
<translation>pour le processeur</translation>
</message>
<message>
<source>{pack} is added.</source>
<translation>{pack} est ajouté.</translation>
</message>
<message>
<source>{pack} is used from the next start on.</source>
<translation>{pack} sera utilisé à partir du prochain démarrage.</translation>
</message>
<message>
<source>Apply</source>
<translation>Appliquer</translation>
</message>
<message>
<source>Before on the left of a line that can be dragged (|)</source>
<translation>Avant, à gauche d’une ligne mobile (|)</translation>
</message>
<message>
<source>Clean up again</source>
<translation>Nettoyer à nouveau</translation>
</message>
<message>
<source>Clean up panel</source>
<translation>Panneau Nettoyer</translation>
</message>
<message>
<source>Drop</source>
<translation>Abandonner</translation>
</message>
<message>
<source>Hold to compare</source>
<translation>Maintenir pour comparer</translation>
</message>
<message>
<source>Hold to see the photo before (\)</source>
<translation>Maintenir pour voir la photo d’avant (\)</translation>
</message>
<message>
<source>How it is put in</source>
<translation>Intégration</translation>
</message>
<message>
<source>Keep the result as it is (Enter in this panel)</source>
<translation>Garder le résultat tel quel (Entrée dans ce panneau)</translation>
</message>
<message>
<source>Other noise</source>
<translation>Autre bruit</translation>
</message>
<message>
<source>Queue</source>
<translation>File d’attente</translation>
</message>
<message>
<source>Replace the region by what the model makes of it (Ctrl+Return)</source>
<translation>Remplacer la zone par ce que le modèle en fait (Ctrl+Entrée)</translation>
</message>
<message>
<source>Sharpen up to full size</source>
<translation>Affiner à la taille réelle</translation>
</message>
<message>
<source>Take the result back (Esc)</source>
<translation>Retirer le résultat (Échap)</translation>
</message>
<message>
<source>What the model sees</source>
<translation>Ce que voit le modèle</translation>
</message>
<message>
<source>Where</source>
<translation>Où</translation>
</message>
<message>
<source>Where a face is larger than what the model makes, a model for photos makes the rest
of the way. That takes longer; without it, large faces come out softer.</source>
<translation>Là où un visage est plus grand que ce que produit le modèle, un modèle de photo fait
le reste. C’est plus long ; sans lui, les grands visages sont plus doux.</translation>
</message>
<message>
<source>Float</source>
<translation>Détacher</translation>
</message>
<message>
<source>Panels: double-click to float one, right-click for more</source>
<translation>Panneaux : double-clic pour en détacher un, clic droit pour plus</translation>
</message>
<message>
<source>Auto</source>
<translation>Auto</translation>
</message>
<message>
<source>Drag the working frame, or its corners, on the photo (T)</source>
<translation>Déplacer sur la photo le cadre de travail ou ses coins (T)</translation>
</message>
<message>
<source>Move</source>
<translation>Placer</translation>
</message>
<message>
<source>Working frame: {text}</source>
<translation>Cadre de travail : {text}</translation>
</message>
<message>
<source>Click a step to go back or forth to it; the arrow keys do, too</source>
<translation>Un clic sur une étape y revient ou y avance ; les flèches aussi</translation>
</message>
<message>
<source>Click to go back</source>
<translation>Cliquer pour revenir</translation>
</message>
<message>
<source>Click to go back to the photo as it was opened</source>
<translation>Cliquer pour revenir à la photo telle qu’ouverte</translation>
</message>
<message>
<source>Earliest step kept</source>
<translation>Plus ancienne étape gardée</translation>
</message>
<message>
<source>Older steps were let go of to save memory (Preferences)</source>
<translation>Les étapes plus anciennes ont été oubliées pour économiser la mémoire (Préférences)</translation>
</message>
<message>
<source>Original</source>
<translation>Original</translation>
</message>
<message>
<source>The photo as it is now</source>
<translation>La photo telle qu’elle est</translation>
</message>
<message>
<source>Undone; click to do it again</source>
<translation>Annulée ; cliquer pour la refaire</translation>
</message>
<message>
<source>{name}, undone</source>
<translation>{name}, annulée</translation>
</message>
<message>
<source>Cat</source>
<translation>Chat</translation>
</message>
<message>
<source>Chosen for what is on the photo.</source>
<translation>Choisi d’après ce qui est sur la photo.</translation>
</message>
<message>
<source>Looking for models…</source>
<translation>Recherche des modèles…</translation>
</message>
<message>
<source>No model is installed.</source>
<translation>Aucun modèle n’est installé.</translation>
</message>
<message>
<source>Portrait</source>
<translation>Portrait</translation>
</message>
<message>
<source>Suggested</source>
<translation>Proposé</translation>
</message>
<message>
<source>Suggested for the photo</source>
<translation>Proposé pour la photo</translation>
</message>
<message>
<source>The model that suits what is on the photo</source>
<translation>Le modèle qui convient à la photo</translation>
</message>
<message>
<source>The program chooses, for each region anew</source>
<translation>Le programme choisit, pour chaque zone</translation>
</message>
<message>
<source>{domain} · working size {size} px · factor {factor} · {licence}</source>
<translation>{domain} · taille de travail {size} px · facteur {factor} · {licence}</translation>
</message>
<message>
<source>Drag to move the view; the arrow keys do too</source>
<translation>Faites glisser pour déplacer l’affichage ; les flèches aussi</translation>
</message>
<message>
<source>Zoom</source>
<translation>Zoom</translation>
</message>
<message>
<source>Zoom (+ and -)</source>
<translation>Zoom (+ et -)</translation>
</message>
<message>
<source>Colour of the paint</source>
<translation>Couleur de la peinture</translation>
</message>
<message>
<source>A graphics card was found</source>
<translation>Une carte graphique a été trouvée</translation>
</message>
<message>
<source>Add…</source>
<translation>Ajouter…</translation>
</message>
<message>
<source>Ask again at the next start</source>
<translation>Redemander au prochain démarrage</translation>
</message>
<message>
<source>Clean up &gt; Models… has the pack whenever you want it</source>
<translation>Nettoyer &gt; Modèles… a le paquet quand vous le voudrez</translation>
</message>
<message>
<source>Don’t ask again</source>
<translation>Ne plus demander</translation>
</message>
<message>
<source>Not now</source>
<translation>Pas maintenant</translation>
</message>
<message>
<source>See what the pack is and where to get it</source>
<translation>Voir ce qu’est le paquet et où le trouver</translation>
</message>
<message>
<source>This computer has an NVIDIA card. The torch pack lets the program use it, so that clean-ups are quicker.</source>
<translation>Cet ordinateur a une carte NVIDIA. Le paquet Torch permet au programme de s’en servir, pour des nettoyages plus rapides.</translation>
</message>
<message>
<source>Face found</source>
<translation>Visage trouvé</translation>
</message>
<message>
<source>Goes down {times}×:</source>
<translation>Réduit {times}× :</translation>
</message>
<message>
<source>Open a photo and select what looks wrong.</source>
<translation>Ouvrez une photo et sélectionnez ce qui sonne faux.</translation>
</message>
<message>
<source>Seen once the running clean-up is done.</source>
<translation>Visible une fois le nettoyage en cours terminé.</translation>
</message>
<message>
<source>Select what looks wrong.</source>
<translation>Sélectionnez ce qui sonne faux.</translation>
</message>
<message>
<source>What the model sees of the photo. If the flaw can’t be seen here, it will be gone; if it can, go down further: “Coarser”, or a model with a higher factor.</source>
<translation>Ce que le modèle voit de la photo. Si le défaut n’y est plus visible, il disparaîtra ; sinon, réduisez davantage : « Moins fin », ou un modèle de facteur plus élevé.</translation>
</message>
<message numerus="yes">
<source>{n} tiles</source>
<extracomment>One: {n} tile</extracomment>
<translation>
<numerusform>{n} carreau</numerusform>
<numerusform>{n} carreaux</numerusform>
</translation>
</message>
<message>
<source>Cancel the clean-up of {title}, {place}</source>
<translation>Annuler le nettoyage de {title}, {place}</translation>
</message>
<message>
<source>Cancel this clean-up</source>
<translation>Annuler ce nettoyage</translation>
</message>
<message>
<source>How far this clean-up is</source>
<translation>Où en est ce nettoyage</translation>
</message>
<message>
<source>Progress of {title}</source>
<translation>Progression de {title}</translation>
</message>
<message>
<source>Waiting and running clean-ups</source>
<translation>Nettoyages en attente et en cours</translation>
</message>
<message>
<source>my edits</source>
<translation>mes retouches</translation>
</message>
<message>
<source>selection</source>
<translation>sélection</translation>
</message>
<message>
<source>starting</source>
<translation>démarre</translation>
</message>
<message>
<source>waiting</source>
<translation>en attente</translation>
</message>
<message>
<source>whole photo</source>
<translation>toute la photo</translation>
</message>
<message>
<source>Feather</source>
<translation>Bord progressif</translation>
</message>
<message>
<source>Grain</source>
<translation>Grain</translation>
</message>
<message>
<source>How far colours are drawn to the surroundings of the region</source>
<translation>À quel point les couleurs sont rapprochées des alentours de la zone</translation>
</message>
<message>
<source>How much of the result is taken</source>
<translation>Quelle part du résultat est prise</translation>
</message>
<message>
<source>How softly the result runs out, inwards from the edge of the region</source>
<translation>Avec quelle douceur le résultat s’estompe, du bord de la zone vers l’intérieur</translation>
</message>
<message>
<source>Match colours</source>
<translation>Accorder les couleurs</translation>
</message>
<message>
<source>Noise as in the photo around the region, where the result is smoother;
at 100 % it has as much of it</source>
<translation>Un bruit comme dans la photo autour de la zone, là où le résultat est plus lisse ;
à 100 %, il en a autant</translation>
</message>
<message>
<source>Strength</source>
<translation>Force</translation>
</message>
<message>
<source>Dismiss</source>
<translation>Ignorer</translation>
</message>
<message>
<source>Forget it; the results that are there stay</source>
<translation>L’oublier ; les résultats existants restent</translation>
</message>
<message>
<source>Go on with the folder where it stopped</source>
<translation>Reprendre le dossier là où il s’est arrêté</translation>
</message>
<message>
<source>Unfinished batch</source>
<translation>Lot inachevé</translation>
</message>
<message>
<source>Hide “{title}”</source>
<translation>Masquer « {title} »</translation>
</message>
<message>
<source>Show “{title}”</source>
<translation>Afficher « {title} »</translation>
</message>
<message>
<source>{title}: hide</source>
<translation>{title} : masquer</translation>
</message>
<message>
<source>{title}: show</source>
<translation>{title} : afficher</translation>
</message>
<message>
<source>{name} slider</source>
<translation>{name} (curseur)</translation>
</message>
<message>
<source>Drop a photo here</source>
<translation>Déposez une photo ici</translation>
</message>
<message>
<source>Open a photo from this computer (Ctrl+O)</source>
<translation>Ouvrir une photo de cet ordinateur (Ctrl+O)</translation>
</message>
<message>
<source>Open photo…</source>
<translation>Ouvrir une photo…</translation>
</message>
<message>
<source>Open the picture from the clipboard (Ctrl+V)</source>
<translation>Ouvrir l’image du presse-papiers (Ctrl+V)</translation>
</message>
<message>
<source>Open {name}; the sample itself stays as it is</source>
<translation>Ouvrir {name} ; l’exemple lui-même reste tel quel</translation>
</message>
<message>
<source>Or try a sample: open the first one and press Clean up</source>
<translation>Ou essayez un exemple : ouvrez le premier et appuyez sur Nettoyer</translation>
</message>
<message>
<source>Paste</source>
<translation>Coller</translation>
</message>
<message>
<source>Photos you open will be listed here.</source>
<translation>Les photos que vous ouvrez seront listées ici.</translation>
</message>
<message>
<source>Recent photo: {name}</source>
<translation>Photo récente : {name}</translation>
</message>
<message>
<source>Recent photos</source>
<translation>Photos récentes</translation>
</message>
<message>
<source>Sample photo: {title}</source>
<translation>Photo d’exemple : {title}</translation>
</message>
<message>
<source>Select what looks badly retouched, press Clean up, and it looks real again.</source>
<translation>Sélectionnez ce qui paraît mal retouché, appuyez sur Nettoyer, et cela redevient crédible.</translation>
</message>
<message>
<source>Start page</source>
<translation>Accueil</translation>
</message>
<message>
<source>Colour</source>
<translation>Couleur</translation>
</message>
<message>
<source>Colour profile and bits per channel</source>
<translation>Profil de couleur et bits par canal</translation>
</message>
<message>
<source>Colour profile and bits per channel; shown {shown}</source>
<translation>Profil de couleur et bits par canal ; affiché {shown}</translation>
</message>
<message>
<source>Device</source>
<translation>Matériel</translation>
</message>
<message>
<source>Getting ready…</source>
<translation>Préparation…</translation>
</message>
<message>
<source>Give up what is being done (Esc)</source>
<translation>Abandonner ce qui est en cours (Échap)</translation>
</message>
<message>
<source>No model</source>
<translation>Aucun modèle</translation>
</message>
<message>
<source>Photo size</source>
<translation>Taille de la photo</translation>
</message>
<message>
<source>What the model runs on</source>
<translation>Ce sur quoi tourne le modèle</translation>
</message>
<message>
<source>Width × height in pixels</source>
<translation>Largeur × hauteur en pixels</translation>
</message>
<message>
<source>Zoom: 100 % shows every pixel of the photo as one of the screen</source>
<translation>Zoom : 100 % montre chaque pixel de la photo comme un de l’écran</translation>
</message>
<message>
<source>as sRGB</source>
<translation>en sRGB</translation>
</message>
<message>
<source>through the screen’s own profile</source>
<translation>par le profil de l’écran</translation>
</message>
<message>
<source>{profile}, {bits} bit</source>
<translation>{profile}, {bits} bits</translation>
</message>
<message>
<source>{title}: waiting</source>
<translation>{title} : en attente</translation>
</message>
<message>
<source>Changed since it was saved</source>
<translation>Changée depuis l’enregistrement</translation>
</message>
<message>
<source>Close {title}</source>
<translation>Fermer {title}</translation>
</message>
<message>
<source>Close {title} (middle click on the tab)</source>
<translation>Fermer {title} (clic du milieu sur l’onglet)</translation>
</message>
<message>
<source>Earlier tabs</source>
<translation>Onglets précédents</translation>
</message>
<message>
<source>Later tabs</source>
<translation>Onglets suivants</translation>
</message>
<message>
<source>Not saved under a name yet</source>
<translation>Pas encore enregistrée sous un nom</translation>
</message>
<message>
<source>Open photos: Ctrl+Tab goes to the next one</source>
<translation>Photos ouvertes : Ctrl+Tab passe à la suivante</translation>
</message>
<message>
<source>Show earlier tabs</source>
<translation>Montrer les onglets précédents</translation>
</message>
<message>
<source>Show later tabs</source>
<translation>Montrer les onglets suivants</translation>
</message>
<message>
<source>Options</source>
<translation>Options</translation>
</message>
<message>
<source>Click a result to put it into the photo</source>
<translation>Un clic sur un résultat le met dans la photo</translation>
</message>
<message>
<source>Variants</source>
<translation>Variantes</translation>
</message>
<message>
<source>Clean up the whole photo</source>
<translation>Nettoyer toute la photo</translation>
</message>
<message>
<source>Clean up what is selected</source>
<translation>Nettoyer la sélection</translation>
</message>
<message>
<source>Clean up what you painted or retouched since opening</source>
<translation>Nettoyer ce que vous avez peint ou retouché depuis l’ouverture</translation>
</message>
<message>
<source>My edits</source>
<translation>Retouches</translation>
</message>
<message>
<source>Selection</source>
<translation>Sélection</translation>
</message>
<message>
<source>Where: {text}</source>
<translation>Où : {text}</translation>
</message>
<message>
<source>Whole photo</source>
<translation>Photo</translation>
</message>
<message>
<source>As the system</source>
<translation>Comme le système</translation>
</message>
<message>
<source>Automatic takes a graphics card where there is one</source>
<translation>Automatique prend une carte graphique s’il y en a une</translation>
</message>
<message>
<source>Dark, light, or as the desktop has them</source>
<translation>Sombre, clair, ou comme le bureau</translation>
</message>
<message>
<source>Disk for unsaved work</source>
<translation>Disque pour les sauvegardes</translation>
</message>
<message>
<source>Files</source>
<translation>Fichiers</translation>
</message>
<message>
<source>For JPEG, WebP and AVIF</source>
<translation>Pour JPEG, WebP et AVIF</translation>
</message>
<message>
<source>For all open photos together</source>
<translation>Pour toutes les photos ouvertes ensemble</translation>
</message>
<message>
<source>For all open photos together; when it is used up, the oldest steps are forgotten. Automatic takes a quarter of the memory, at most 2048 MB</source>
<translation>Pour toutes les photos ouvertes ensemble ; une fois épuisée, les étapes les plus anciennes sont oubliées. Automatique prend un quart de la mémoire, au plus 2048 Mo</translation>
</message>
<message>
<source>History and autosave</source>
<translation>Historique et sauvegarde</translation>
</message>
<message>
<source>Keep the location</source>
<translation>Garder le lieu</translation>
</message>
<message>
<source>Keep unsaved work safe from crashes</source>
<translation>Protéger le travail non enregistré des plantages</translation>
</message>
<message>
<source>Keeps copies of the photos being edited on this computer until they are saved or closed; off deletes them</source>
<translation>Garde sur cet ordinateur des copies des photos en cours de retouche jusqu’à leur enregistrement ou leur fermeture ; décoché, elles sont supprimées</translation>
</message>
<message>
<source>Language</source>
<translation>Langue</translation>
</message>
<message>
<source>Let a model for photos go on where a face is larger than what its model makes</source>
<translation>Laisser un modèle de photo continuer là où un visage est plus grand que ce que produit son modèle</translation>
</message>
<message>
<source>Let saved photos tell where they were taken, if they did before: GPS, place names</source>
<translation>Laisser les photos enregistrées dire où elles ont été prises, si elles le disaient : GPS, noms de lieux</translation>
</message>
<message>
<source>Look</source>
<translation>Aspect</translation>
</message>
<message>
<source>Memory for undo</source>
<translation>Mémoire pour annuler</translation>
</message>
<message>
<source>Quality when saving</source>
<translation>Qualité d’enregistrement</translation>
</message>
<message>
<source>Run models on</source>
<translation>Exécuter les modèles sur</translation>
</message>
<message>
<source>So much work a crash can cost at most</source>
<translation>Le travail qu’un plantage peut coûter au plus</translation>
</message>
<message>
<source>The language of the program; it changes at the next start</source>
<translation>La langue du programme ; elle change au prochain démarrage</translation>
</message>
<message>
<source>Write unsaved work every</source>
<translation>Sauvegarder toutes les</translation>
</message>
<message>
<source>Grey</source>
<translation>Gris</translation>
</message>
<message>
<source>Unnamed profile</source>
<translation>Profil sans nom</translation>
</message>
<message>
<source>Unreadable profile</source>
<translation>Profil illisible</translation>
</message>
<message>
<source>Bringing back {title}</source>
<translation>Récupération de {title}</translation>
</message>
<message>
<source>Looking for unsaved work</source>
<translation>Recherche de travail non enregistré</translation>
</message>
<message>
<source>The photo was changed meanwhile: do it again</source>
<translation>La photo a changé entre-temps : recommencez</translation>
</message>
<message>
<source>Badly retouched</source>
<translation>Mal retouchée</translation>
</message>
<message>
<source>Otters</source>
<translation>Loutres</translation>
</message>
<message>
<source>Portrait laughing</source>
<translation>Portrait souriant</translation>
</message>
<message>
<source>Face {number} of {faces}; again for the next one</source>
<translation>Visage {number} sur {faces} ; encore une fois pour le suivant</translation>
</message>
<message>
<source>Looking for faces</source>
<translation>Recherche des visages</translation>
</message>
<message>
<source>No face was found in this photo; draw around it with the ellipse or the lasso instead.</source>
<translation>Aucun visage n’a été trouvé dans cette photo ; entourez-le avec l’ellipse ou le lasso.</translation>
</message>
<message>
<source>Feather selection</source>
<translation>Bord progressif de la sélection</translation>
</message>
<message>
<source>Grow</source>
<translation>Étendre</translation>
</message>
<message>
<source>Grow selection</source>
<translation>Étendre la sélection</translation>
</message>
<message>
<source>Shrink</source>
<translation>Réduire</translation>
</message>
<message>
<source>Shrink selection</source>
<translation>Réduire la sélection</translation>
</message>
<message>
<source>The edge fades out over so many pixels to either side.</source>
<translation>Le bord s’estompe sur autant de pixels des deux côtés.</translation>
</message>
<message>
<source>The edge moves inwards by so many pixels.</source>
<translation>Le bord recule d’autant de pixels vers l’intérieur.</translation>
</message>
<message>
<source>The edge moves outwards by so many pixels.</source>
<translation>Le bord avance d’autant de pixels vers l’extérieur.</translation>
</message>
<message>
<source>Compare with original</source>
<translation>Comparer à l’original</translation>
</message>
<message>
<source>No difference to {name} was found; select what you retouched by hand.</source>
<translation>Aucune différence avec {name} n’a été trouvée ; sélectionnez à la main ce que vous avez retouché.</translation>
</message>
<message>
<source>Selected where the photo differs from {name}</source>
<translation>Sélectionné là où la photo diffère de {name}</translation>
</message>
<message>
<source>As the photo</source>
<translation>Comme la photo</translation>
</message>
<message>
<source>Crop</source>
<translation>Recadrer</translation>
</message>
<message>
<source>Crop and straighten</source>
<translation>Recadrer et redresser</translation>
</message>
<message>
<source>Drag the part to keep, then Enter; Ctrl and drag along the horizon straightens</source>
<translation>Tracez la partie à garder, puis Entrée ; Ctrl et glisser le long de l’horizon redresse</translation>
</message>
<message>
<source>Enter or a double click crops, Escape gives up</source>
<translation>Entrée ou un double clic recadre, Échap abandonne</translation>
</message>
<message>
<source>Free</source>
<translation>Libre</translation>
</message>
<message>
<source>Portrait in place of landscape, or back</source>
<translation>Portrait au lieu de paysage, ou l’inverse</translation>
</message>
<message>
<source>Proportions of the part to keep</source>
<translation>Proportions de la partie à garder</translation>
</message>
<message>
<source>Shape</source>
<translation>Forme</translation>
</message>
<message>
<source>Straighten</source>
<translation>Redresser</translation>
</message>
<message>
<source>Swap sides</source>
<translation>Échanger les côtés</translation>
</message>
<message>
<source>Turns the photo clockwise under the frame</source>
<translation>Tourne la photo dans le sens horaire sous le cadre</translation>
</message>
<message>
<source>Drag a rectangle around what should be cleaned up</source>
<translation>Tracez un rectangle autour de ce qui doit être nettoyé</translation>
</message>
<message>
<source>Drag an ellipse around what should be cleaned up</source>
<translation>Tracez une ellipse autour de ce qui doit être nettoyé</translation>
</message>
<message>
<source>Ellipse selection</source>
<translation>Sélection elliptique</translation>
</message>
<message>
<source>Intersect</source>
<translation>Intersection</translation>
</message>
<message>
<source>Mode</source>
<translation>Mode</translation>
</message>
<message>
<source>New</source>
<translation>Nouvelle</translation>
</message>
<message>
<source>Rectangle selection</source>
<translation>Sélection rectangulaire</translation>
</message>
<message>
<source>Replace the selection, add to it (Shift), subtract from it (Alt) or keep what both share (Shift+Alt)</source>
<translation>Remplacer la sélection, y ajouter (Maj), en soustraire (Alt) ou garder l’intersection (Maj+Alt)</translation>
</message>
<message>
<source>Subtract</source>
<translation>Soustraire</translation>
</message>
<message>
<source>Drag the square that Clean up works in, or its corners; drag beside it to draw another; arrow keys move it</source>
<translation>Déplacez le carré dans lequel travaille Nettoyer, ou ses coins ; à côté, vous en tracez un autre ; les flèches le déplacent</translation>
</message>
<message>
<source>The middle of the working frame has to lie on the photo</source>
<translation>Le milieu du cadre de travail doit être sur la photo</translation>
</message>
<message>
<source>Working frame</source>
<translation>Cadre de travail</translation>
</message>
<message>
<source>Drag the photo around (Space with any tool)</source>
<translation>Déplacer la photo (Espace avec tout outil)</translation>
</message>
<message>
<source>Hand</source>
<translation>Main</translation>
</message>
<message>
<source>Healing</source>
<translation>Correction</translation>
</message>
<message>
<source>Draw freely around what should be cleaned up</source>
<translation>Dessinez librement autour de ce qui doit être nettoyé</translation>
</message>
<message>
<source>Lasso selection</source>
<translation>Lasso</translation>
</message>
<message>
<source>Colour {colour}</source>
<translation>Couleur {colour}</translation>
</message>
<message>
<source>The photo is clear there and has no colour to take</source>
<translation>La photo y est transparente et n’a pas de couleur</translation>
</message>
<message>
<source>Blend</source>
<translation>Fusion</translation>
</message>
<message>
<source>Drag the selection to copy it elsewhere; corners scale, outside turns, Enter applies</source>
<translation>Faites glisser la sélection pour la copier ailleurs ; les coins redimensionnent, l’extérieur tourne, Entrée applique</translation>
</message>
<message>
<source>Enter or a double click applies the patch, Escape drops it</source>
<translation>Entrée ou un double clic applique la pièce, Échap l’abandonne</translation>
</message>
<message>
<source>Flip</source>
<translation>Retourner</translation>
</message>
<message>
<source>Flip the copy: left and right change places</source>
<translation>Retourner la copie : gauche et droite s’échangent</translation>
</message>
<message>
<source>How much the copy covers</source>
<translation>À quel point la copie couvre</translation>
</message>
<message>
<source>How the copy meets the photo; Seamless matches light and colour once it is applied</source>
<translation>Comment la copie rejoint la photo ; Sans raccord accorde lumière et couleur une fois appliqué</translation>
</message>
<message>
<source>Opacity</source>
<translation>Opacité</translation>
</message>
<message>
<source>Patch</source>
<translation>Pièce</translation>
</message>
<message>
<source>Press inside the selection and drag to copy it</source>
<translation>Appuyez dans la sélection et faites glisser pour la copier</translation>
</message>
<message>
<source>Seamless</source>
<translation>Sans raccord</translation>
</message>
<message>
<source>Select what you want to copy first, then drag it with Patch</source>
<translation>Sélectionnez d’abord ce que vous voulez copier, puis faites-le glisser avec Pièce</translation>
</message>
<message>
<source>Soft edge</source>
<translation>Bord doux</translation>
</message>
<message>
<source>Width of the soft edge</source>
<translation>Largeur du bord doux</translation>
</message>
<message>
<source>3 × 3 pixels</source>
<translation>3 × 3 pixels</translation>
</message>
<message>
<source>5 × 5 pixels</source>
<translation>5 × 5 pixels</translation>
</message>
<message>
<source>Click into the photo to paint with its colour</source>
<translation>Cliquez dans la photo pour peindre avec sa couleur</translation>
</message>
<message>
<source>How much of the photo the colour is the mean of</source>
<translation>Sur quelle étendue de la photo la couleur est moyennée</translation>
</message>
<message>
<source>One pixel</source>
<translation>Un pixel</translation>
</message>
<message>
<source>Pick colour</source>
<translation>Pipette</translation>
</message>
<message>
<source>Sample</source>
<translation>Échantillon</translation>
</message>
<message>
<source>A polygon needs three corners; click one more, or Esc gives it up</source>
<translation>Un polygone a besoin de trois coins ; cliquez-en un de plus, ou Échap abandonne</translation>
</message>
<message>
<source>Click corner after corner; Enter, a double click or the first corner closes it</source>
<translation>Cliquez coin après coin ; Entrée, un double clic ou le premier coin le ferme</translation>
</message>
<message>
<source>Polygon selection</source>
<translation>Lasso polygonal</translation>
</message>
<message>
<source>Aligned</source>
<translation>Aligné</translation>
</message>
<message>
<source>Alt+click first on the place to copy from</source>
<translation>Alt+clic d’abord sur l’endroit à copier</translation>
</message>
<message>
<source>Both</source>
<translation>Les deux</translation>
</message>
<message>
<source>Clone stamp</source>
<translation>Tampon</translation>
</message>
<message>
<source>Copy one place of the photo onto another; Alt+click sets the source</source>
<translation>Copier un endroit de la photo sur un autre ; Alt+clic fixe la source</translation>
</message>
<message>
<source>Cover a flaw with clean skin or cloth that takes on its light; Alt+click sets the source</source>
<translation>Couvrir un défaut de peau ou de tissu propre qui prend sa lumière ; Alt+clic fixe la source</translation>
</message>
<message>
<source>Flow</source>
<translation>Flux</translation>
</message>
<message>
<source>Hardness</source>
<translation>Dureté</translation>
</message>
<message>
<source>Heal</source>
<translation>Correcteur</translation>
</message>
<message>
<source>How fast a stroke reaches its opacity; less builds up as you rub</source>
<translation>À quelle vitesse un trait atteint son opacité ; moins, il s’accumule en frottant</translation>
</message>
<message>
<source>How much a stroke covers</source>
<translation>À quel point un trait couvre</translation>
</message>
<message>
<source>How sharp the brush's rim is (Shift+[ and Shift+])</source>
<translation>Netteté du bord du pinceau (Maj+[ et Maj+])</translation>
</message>
<message>
<source>Ignored</source>
<translation>Ignorée</translation>
</message>
<message>
<source>Keep the distance to the source from stroke to stroke; off, each stroke begins at the source</source>
<translation>Garder la distance à la source d’un trait à l’autre ; décoché, chaque trait part de la source</translation>
</message>
<message>
<source>Pen</source>
<translation>Stylet</translation>
</message>
<message>
<source>Source set; now paint where it should go</source>
<translation>Source fixée ; peignez maintenant où elle doit aller</translation>
</message>
<message>
<source>What pressing a pen harder changes</source>
<translation>Ce que change une pression plus forte du stylet</translation>
</message>
<message>
<source>Width of the brush ([ and ])</source>
<translation>Largeur du pinceau ([ et ])</translation>
</message>
<message>
<source>Blur</source>
<translation>Flou</translation>
</message>
<message>
<source>Blur and sharpen</source>
<translation>Flou et netteté</translation>
</message>
<message>
<source>Bring back the photo as it was opened</source>
<translation>Ramener la photo telle qu’elle a été ouverte</translation>
</message>
<message>
<source>Brush selection</source>
<translation>Pinceau de sélection</translation>
</message>
<message>
<source>Burn</source>
<translation>Assombrir</translation>
</message>
<message>
<source>Do</source>
<translation>Effet</translation>
</message>
<message>
<source>Dodge</source>
<translation>Éclaircir</translation>
</message>
<message>
<source>Dodge and burn</source>
<translation>Éclaircir et assombrir</translation>
</message>
<message>
<source>Drag colour along, like a finger in wet paint</source>
<translation>Étirer la couleur, comme un doigt dans la peinture fraîche</translation>
</message>
<message>
<source>Erase to original</source>
<translation>Gomme vers l’original</translation>
</message>
<message>
<source>Highlights</source>
<translation>Lumières</translation>
</message>
<message>
<source>How far the colour is dragged along</source>
<translation>Jusqu’où la couleur est entraînée</translation>
</message>
<message>
<source>How large the detail is that goes or comes</source>
<translation>La taille du détail qui s’en va ou qui vient</translation>
</message>
<message>
<source>How much it is blurred or sharpened</source>
<translation>À quel point c’est flou ou net</translation>
</message>
<message>
<source>How much lighter or darker</source>
<translation>De combien plus clair ou plus sombre</translation>
</message>
<message>
<source>Lighten or darken places, and keep their colour</source>
<translation>Éclaircir ou assombrir des endroits en gardant leur couleur</translation>
</message>
<message>
<source>Make places softer or crisper</source>
<translation>Rendre des endroits plus doux ou plus nets</translation>
</message>
<message>
<source>Midtones</source>
<translation>Tons moyens</translation>
</message>
<message>
<source>Paint</source>
<translation>Peindre</translation>
</message>
<message>
<source>Paint more selection, take away from it (Alt) or keep only what is painted over (Shift+Alt)</source>
<translation>Peindre plus de sélection, en retirer (Alt) ou ne garder que ce qui est repeint (Maj+Alt)</translation>
</message>
<message>
<source>Paint over what should be cleaned up</source>
<translation>Peignez sur ce qui doit être nettoyé</translation>
</message>
<message>
<source>Paint with a colour; Alt+click takes it from the photo</source>
<translation>Peindre avec une couleur ; Alt+clic la prend dans la photo</translation>
</message>
<message>
<source>Radius</source>
<translation>Rayon</translation>
</message>
<message>
<source>Range</source>
<translation>Gamme</translation>
</message>
<message>
<source>Shadows</source>
<translation>Ombres</translation>
</message>
<message>
<source>Sharpen</source>
<translation>Netteté</translation>
</message>
<message>
<source>Smudge</source>
<translation>Doigt</translation>
</message>
<message>
<source>Whether the brush blurs or sharpens (Alt does the other)</source>
<translation>Si le pinceau rend flou ou net (Alt fait l’autre)</translation>
</message>
<message>
<source>Whether the brush lightens or darkens (Alt does the other)</source>
<translation>Si le pinceau éclaircit ou assombrit (Alt fait l’autre)</translation>
</message>
<message>
<source>Which tones change most</source>
<translation>Les tons qui changent le plus</translation>
</message>
<message>
<source>{tool} stays inside the selection; Ctrl+D deselects</source>
<translation>{tool} reste dans la sélection ; Ctrl+D désélectionne</translation>
</message>
<message>
<source>Click a colour to select what looks like it</source>
<translation>Cliquez sur une couleur pour sélectionner ce qui lui ressemble</translation>
</message>
<message>
<source>Connected only</source>
<translation>Contigu seulement</translation>
</message>
<message>
<source>How different a colour may be</source>
<translation>À quel point une couleur peut différer</translation>
</message>
<message>
<source>Magic wand</source>
<translation>Baguette magique</translation>
</message>
<message>
<source>Select only what is connected to the place you click</source>
<translation>Ne sélectionner que ce qui touche à l’endroit cliqué</translation>
</message>
<message>
<source>Tolerance</source>
<translation>Tolérance</translation>
</message>
<message>
<source>Enlarge</source>
<translation>Agrandir</translation>
</message>
<message>
<source>How much each stroke does</source>
<translation>L’effet de chaque trait</translation>
</message>
<message>
<source>Push</source>
<translation>Pousser</translation>
</message>
<message>
<source>Push, enlarge, shrink or turn parts of the photo; Alt does the opposite</source>
<translation>Pousser, agrandir, réduire ou tourner des parties de la photo ; Alt fait l’inverse</translation>
</message>
<message>
<source>Restore</source>
<translation>Restaurer</translation>
</message>
<message>
<source>Swirl left</source>
<translation>Tourbillon à gauche</translation>
</message>
<message>
<source>Swirl right</source>
<translation>Tourbillon à droite</translation>
</message>
<message>
<source>Warp</source>
<translation>Déformer</translation>
</message>
<message>
<source>What the brush does: one press acts once, dragging goes on</source>
<translation>Ce que fait le pinceau : un appui agit une fois, glisser continue</translation>
</message>
<message>
<source>Show the folder that is in work</source>
<translation>Montrer le dossier en cours</translation>
</message>
<message>
<source>The folder “{name}” was not finished.</source>
<translation>Le dossier « {name} » n’a pas été terminé.</translation>
</message>
<message>
<source>The folder “{name}” was not finished: {done} of {total} photos.</source>
<translation>Le dossier « {name} » n’a pas été terminé : {done} photos sur {total}.</translation>
</message>
<message>
<source>{name}: held up</source>
<translation>{name} : bloqué</translation>
</message>
<message>
<source>{name}: paused</source>
<translation>{name} : en pause</translation>
</message>
<message>
<source>“{name}” is finished: {words}</source>
<translation>« {name} » est terminé : {words}</translation>
</message>
</context>
</TS>
