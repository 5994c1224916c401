<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>GLEAN Retouch</name>
    <message>
        <location filename="../../app/canvas/split.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../app/canvas/split.py"/>
        <location filename="../../app/canvas/view.py"/>
        <location filename="../../app/dialogs/export.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <source>Preparing the view</source>
        <translation>Préparation de l’affichage</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <source>The photo being edited; arrow keys move the view</source>
        <translation>La photo en cours de retouche ; les flèches déplacent l’affichage</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/landing.py"/>
        <source>“{title}” was turned or resized meanwhile: press Clean up again</source>
        <translation>« {title} » a été tournée ou redimensionnée entre-temps : nettoyez à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/live.py"/>
        <location filename="../../app/core_words.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>Blending</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/live.py"/>
        <location filename="../../app/cleanup/session.py"/>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/lookout.py"/>
        <location filename="../../app/cleanup/request.py"/>
        <source>Looking at the photo</source>
        <translation>Examen de la photo</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/request.py"/>
        <location filename="../../app/cleanup/shelf.py"/>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/request.py"/>
        <source>Other noise changes next to nothing with this model, so the variants look alike.</source>
        <translation>Un autre bruit ne change presque rien avec ce modèle, les variantes se ressemblent donc.</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>That clean-up is in the queue already</source>
        <translation>Ce nettoyage est déjà dans la file</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>The result was dropped; redo brings it back</source>
        <translation>Le résultat a été abandonné ; Rétablir le ramène</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>“{title}” is cleaned up</source>
        <translation>« {title} » est nettoyée</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/shelf.py"/>
        <source>Looking for models</source>
        <translation>Recherche des modèles</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/tasks.py"/>
        <source>The clean-up of “{title}” was dropped, as the photo was closed</source>
        <translation>Le nettoyage de « {title} » est abandonné, car la photo a été fermée</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>down {times}×</source>
        <translation>réduit {times}×</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>frame drawn by hand</source>
        <translation>cadre tracé à la main</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>noise {number}</source>
        <translation>bruit {number}</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>&amp;Clean up</source>
        <translation>&amp;Nettoyer</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>A larger working frame: larger flaws vanish, and more is invented</source>
        <translation>Un cadre de travail plus grand : de plus gros défauts disparaissent, et plus est inventé</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>A smaller working frame: more of the photo stays</source>
        <translation>Un cadre de travail plus petit : il reste davantage de la photo</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Another result of the same model, by other noise inside it</source>
        <translation>Un autre résultat du même modèle, avec un autre bruit</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Apple GPU</source>
        <translation>GPU Apple</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Apply the result</source>
        <translation>Appliquer le résultat</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Automatic frame</source>
        <translation>Cadre automatique</translation>
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
        <translation>Annuler le nettoyage</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Coarser</source>
        <translation>Moins fin</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Drop the result</source>
        <translation>Abandonner le résultat</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Finer</source>
        <translation>Plus fin</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Give up the running clean-up</source>
        <translation>Abandonner le nettoyage en cours</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Keep the result as it is; its sliders are for the next one</source>
        <translation>Garder le résultat tel quel ; ses réglages serviront au suivant</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>NVIDIA GPU</source>
        <translation>GPU NVIDIA</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Replace the region by what the model makes of it</source>
        <translation>Remplacer la zone par ce que le modèle en fait</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: Apple GPU</source>
        <translation>Exécuter les modèles sur : GPU Apple</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: Automatic</source>
        <translation>Exécuter les modèles sur : choix automatique</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: CPU</source>
        <translation>Exécuter les modèles sur : CPU</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: NVIDIA GPU</source>
        <translation>Exécuter les modèles sur : GPU NVIDIA</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run on</source>
        <translation>Exécuter sur</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Take the result back (Escape)</source>
        <translation>Retirer le résultat (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>The working frame that suits the region</source>
        <translation>Le cadre de travail qui convient à la zone</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Try other noise</source>
        <translation>Essayer un autre bruit</translation>
    </message>
    <message>
        <location filename="../../app/commands/doing.py"/>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Reselect</source>
        <translation>Resélectionner</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <location filename="../../app/panels/status.py"/>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Cancel the stroke, the running work or the live result</source>
        <translation>Annuler le trait, le travail en cours ou le résultat encore réglable</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Change how the program looks and works</source>
        <translation>Changer l’aspect et le fonctionnement du programme</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Copy the photo, or what is selected with its soft edge</source>
        <translation>Copier la photo, ou la sélection avec son bord progressif</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Do the step again</source>
        <translation>Refaire l’étape</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Take the last step back</source>
        <translation>Revenir sur la dernière étape</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all photos but the one in front</source>
        <translation>Fermer toutes les photos sauf celle de devant</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all photos: back to the start page</source>
        <translation>Fermer toutes les photos : retour à l’accueil</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close others</source>
        <translation>Fermer les autres</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close photo</source>
        <translation>Fermer la photo</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close the photo in front</source>
        <translation>Fermer la photo de devant</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Export a copy…</source>
        <translation>Exporter une copie…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Go back to the photo as it is on the disk; undo brings your changes back</source>
        <translation>Revenir à la photo telle qu’elle est sur le disque ; Annuler ramène vos changements</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Leave GLEAN Retouch</source>
        <translation>Quitter GLEAN Retouch</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Leave GPS and place names out of every photo you save</source>
        <translation>Omettre le GPS et les noms de lieux dans chaque photo enregistrée</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <location filename="../../app/panels/tabs.py"/>
        <source>Open photos</source>
        <translation>Ouvrir des photos</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open the picture from the clipboard in a tab of its own</source>
        <translation>Ouvrir l’image du presse-papiers dans son propre onglet</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Paste as photo</source>
        <translation>Coller comme photo</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <location filename="../../app/files/reverting.py"/>
        <source>Revert</source>
        <translation>Version enregistrée</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Sample photos</source>
        <translation>Photos d’exemple</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save a copy under another name; the photo keeps its own</source>
        <translation>Enregistrer une copie sous un autre nom ; la photo garde le sien</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save project…</source>
        <translation>Enregistrer le projet…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo</source>
        <translation>Enregistrer la photo</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo under another name or format</source>
        <translation>Enregistrer la photo sous un autre nom ou dans un autre format</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo with its layers, cleanups and selection, for later and for Krita or GIMP</source>
        <translation>Enregistrer la photo avec ses calques, nettoyages et sélection, pour plus tard et pour Krita ou GIMP</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save without location</source>
        <translation>Enregistrer sans le lieu</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Write a copy in another format</source>
        <translation>Écrire une copie dans un autre format</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <location filename="../../app/dialogs/about.py"/>
        <source>About GLEAN Retouch</source>
        <translation>À propos de GLEAN Retouch</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>See every command’s keys, and change them</source>
        <translation>Voir les touches de chaque commande, et les changer</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Crop to selection</source>
        <translation>Recadrer sur la sélection</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Exposure and contrast</source>
        <translation>Exposition et contraste</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Exposure and contrast…</source>
        <translation>Exposition et contraste…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Flip horizontally</source>
        <translation>Symétrie horizontale</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Flip vertically</source>
        <translation>Symétrie verticale</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Keep only the part of the photo around the selection</source>
        <translation>Ne garder que la partie de la photo autour de la sélection</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Levels…</source>
        <translation>Niveaux…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Make the photo brighter or darker, harder or softer</source>
        <translation>Éclaircir ou assombrir la photo, la durcir ou l’adoucir</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Make the photo larger or smaller</source>
        <translation>Agrandir ou réduire la photo</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Mirror the photo: left becomes right</source>
        <translation>Retourner la photo : la gauche devient la droite</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Mirror the photo: top becomes bottom</source>
        <translation>Retourner la photo : le haut devient le bas</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Resize…</source>
        <translation>Redimensionner…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate by 180°</source>
        <translation>Rotation de 180°</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate left</source>
        <translation>Rotation à gauche</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate right</source>
        <translation>Rotation à droite</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Say what is black and what is white, with the histogram</source>
        <translation>Dire ce qui est noir et ce qui est blanc, avec l’histogramme</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Take a colour cast out of the photo</source>
        <translation>Enlever une dominante de couleur</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn a quarter to the left</source>
        <translation>Tourner d’un quart de tour à gauche</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn a quarter to the right</source>
        <translation>Tourner d’un quart de tour à droite</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn the photo upside down</source>
        <translation>Mettre la photo à l’envers</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>White balance</source>
        <translation>Balance des blancs</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>White balance…</source>
        <translation>Balance des blancs…</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>Press the keys first.</source>
        <translation>Appuyez d’abord sur les touches.</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>applying what a tool is at</source>
        <translation>appliquer l’outil</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>comparing with the photo before</source>
        <translation>comparer avec la photo d’avant</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>going from control to control</source>
        <translation>passer d’un contrôle à l’autre</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>moving the photo</source>
        <translation>déplacer la photo</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>moving the view</source>
        <translation>déplacer l’affichage</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>taking a corner of a polygon back</source>
        <translation>retirer un coin du polygone</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>{keys} belongs to “{command}”; take it away there first, or choose other keys.</source>
        <translation>{keys} appartient à « {command} » ; retirez-le d’abord là, ou choisissez d’autres touches.</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>{keys} is for {use}; choose other keys.</source>
        <translation>{keys} sert déjà ({use}) ; choisissez d’autres touches.</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>Forget the recent photos; the files stay</source>
        <translation>Oublier les photos récentes ; les fichiers restent</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>No recent photos</source>
        <translation>Aucune photo récente</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>&amp;Select</source>
        <translation>&amp;Sélection</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Bring back the selection that was given up last</source>
        <translation>Ramener la dernière sélection abandonnée</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Compare with original…</source>
        <translation>Comparer à l’original…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <location filename="../../app/document/document.py"/>
        <source>Deselect</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Feather the selection: the edge fades out over so many pixels to either side</source>
        <translation>Bord progressif : le bord s’estompe sur autant de pixels des deux côtés</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Feather…</source>
        <translation>Bord progressif…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow by 4 px</source>
        <translation>Étendre de 4 px</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow the selection: the edge moves outwards by so many pixels</source>
        <translation>Étendre la sélection : le bord avance d’autant de pixels vers l’extérieur</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow…</source>
        <translation>Étendre…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Invert selection</source>
        <translation>Inverser la sélection</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Lay a red veil over what is not selected</source>
        <translation>Poser un voile rouge sur ce qui n’est pas sélectionné</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Make the selection larger</source>
        <translation>Agrandir la sélection</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Make the selection smaller</source>
        <translation>Réduire la sélection</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Quick mask</source>
        <translation>Masque rapide</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select a face, and the next one when asked again</source>
        <translation>Sélectionner un visage, puis le suivant à chaque nouvelle demande</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <location filename="../../app/selecting/face.py"/>
        <source>Select face</source>
        <translation>Sélectionner un visage</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select my edits</source>
        <translation>Sélectionner mes retouches</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select the whole photo</source>
        <translation>Sélectionner toute la photo</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what is not selected</source>
        <translation>Sélectionner ce qui ne l’est pas</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what was retouched in another program, by the photo as it was before</source>
        <translation>Sélectionner ce qui a été retouché dans un autre programme, d’après la photo d’avant</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what you retouched since opening</source>
        <translation>Sélectionner ce que vous avez retouché depuis l’ouverture</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink by 4 px</source>
        <translation>Réduire de 4 px</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink the selection: the edge moves inwards by so many pixels</source>
        <translation>Réduire la sélection : le bord recule d’autant de pixels vers l’intérieur</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink…</source>
        <translation>Réduire…</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Harder brush</source>
        <translation>Pinceau plus dur</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Larger brush</source>
        <translation>Pinceau plus grand</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the brush larger</source>
        <translation>Agrandir le pinceau</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the brush smaller</source>
        <translation>Réduire le pinceau</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the rim of the brush sharper</source>
        <translation>Rendre le bord du pinceau plus net</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the rim of the brush softer</source>
        <translation>Rendre le bord du pinceau plus doux</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Smaller brush</source>
        <translation>Pinceau plus petit</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Softer brush</source>
        <translation>Pinceau plus doux</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/tool_column.py"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>As the desktop colours</source>
        <translation>Couleurs du bureau</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Bring the next open photo to the front</source>
        <translation>Amener devant la photo ouverte suivante</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Bring the open photo before this one to the front</source>
        <translation>Amener devant la photo ouverte précédente</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Draw the squares a clean-up works on</source>
        <translation>Dessiner les carrés dans lesquels un nettoyage travaille</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Fit in window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/panels/docks.py"/>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show every pixel as one pixel of the screen</source>
        <translation>Montrer chaque pixel comme un pixel de l’écran</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show the photo before on the left of a line that can be dragged (Ctrl+arrows move it)</source>
        <translation>Montrer la photo d’avant à gauche d’une ligne mobile (Ctrl+flèches la déplacent)</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show the whole photo</source>
        <translation>Montrer toute la photo</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Show working squares</source>
        <translation>Montrer les cadres de travail</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Split view</source>
        <translation>Vue partagée</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face is only a small part of the region.</source>
        <translation>Un visage n’occupe qu’une petite partie de la zone.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region, but no portrait model is installed.</source>
        <translation>Il y a un visage dans la zone, mais aucun modèle de portrait n’est installé.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region, but no portrait model is installed; this one was made for “{domain}”.</source>
        <translation>Il y a un visage dans la zone, mais aucun modèle de portrait n’est installé ; celui-ci est fait pour « {domain} ».</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region.</source>
        <translation>Il y a un visage dans la zone.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A large face was found in the region.</source>
        <translation>Il y a un grand visage dans la zone.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Cleaning up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Cleaning up {part} of {parts}</source>
        <translation>Nettoyage, {part} sur {parts}</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Comparing the photos</source>
        <translation>Comparaison des photos</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Laying one photo over the other</source>
        <translation>Superposition des deux photos</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Looking for differences</source>
        <translation>Recherche des différences</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>More than one face is masked; only one is cleaned up at a time.</source>
        <translation>Plusieurs visages sont sélectionnés ; un seul est nettoyé à la fois.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region, but no photo model is installed; this one was made for “{domain}”.</source>
        <translation>Pas de visage dans la zone, mais aucun modèle de photo n’est installé ; celui-ci est fait pour « {domain} ».</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region, but only models for faces are installed.</source>
        <translation>Pas de visage dans la zone, mais seuls des modèles de visages sont installés.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region.</source>
        <translation>Pas de visage dans la zone.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Sharpening up</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Sharpening up {part} of {parts}</source>
        <translation>Affinage, {part} sur {parts}</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is only {side} px wide, so the model goes down by a factor of {factor} instead of {usual} and larger flaws can stay.</source>
        <translation>Le cadre de travail n’a que {side} px de large ; le modèle réduit donc d’un facteur {factor} au lieu de {usual}, et de plus gros défauts peuvent rester.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px, so the result can be softer than the photo around it.</source>
        <translation>Le cadre de travail a {side} px de large et le modèle en produit {made} ; le résultat peut être plus doux que la photo autour.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px; “{second}” goes on to {whole} px, so the result can still be softer than the photo around it.</source>
        <translation>Le cadre de travail a {side} px de large et le modèle en produit {made} ; « {second} » poursuit jusqu’à {whole} px, le résultat peut donc encore être plus doux que la photo autour.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px; “{second}” makes the rest of the way, in tiles.</source>
        <translation>Le cadre de travail a {side} px de large et le modèle en produit {made} ; « {second} » fait le reste du chemin, par carreaux.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>&amp;Licences…</source>
        <translation>&amp;Licences…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>&lt;p&gt;Makes bad retouching look real, on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;p&gt;Rend crédibles les mauvaises retouches, sur cet ordinateur : aucune photo ne le quitte.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>Read the licences of everything that this program is made of</source>
        <translation>Lire les licences de tout ce dont ce programme est fait</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/choose_original.py"/>
        <source>Photos ({every});;All files (*)</source>
        <translation>Photos ({every});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <source>Project with layers, OpenRaster</source>
        <translation>Projet avec calques, OpenRaster</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save photo</source>
        <translation>Enregistrer la photo</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_original.py"/>
        <source>Compare with the original photo</source>
        <translation>Comparer à la photo d’origine</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>As exported, at 100 %</source>
        <translation>Telle qu’exportée, à 100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Before, at 100 %</source>
        <translation>Avant, à 100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Choose a name and write the copy</source>
        <translation>Choisir un nom et écrire la copie</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Copy</source>
        <comment>a file</comment>
        <translation>Copie</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Export a copy</source>
        <translation>Exporter une copie</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>One pixel of the copy for each of the screen; drag or use the arrow keys to move</source>
        <translation>Un pixel de la copie pour chacun de l’écran ; faites glisser ou utilisez les flèches</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Size of the copy</source>
        <translation>Taille de la copie</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Trying the export</source>
        <translation>Essai de l’export</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>What the file will take on the disk</source>
        <translation>La place que le fichier prendra sur le disque</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Write nothing (Esc)</source>
        <translation>Ne rien écrire (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>{measures}, reckoning the size…</source>
        <translation>{measures}, calcul de la taille…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>{title} at 100 %</source>
        <translation>{title} à 100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>16 bit become 8</source>
        <translation>16 bits deviennent 8</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>8 bit</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>All of them keep every pixel</source>
        <translation>Toutes gardent chaque pixel</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>By quality</source>
        <translation>Selon la qualité</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Colour detail</source>
        <translation>Détail des couleurs</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Deflate (smallest)</source>
        <translation>Deflate (le plus petit)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Full (4:4:4)</source>
        <translation>Complet (4:4:4)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Half (4:2:0)</source>
        <translation>Moitié (4:2:0)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Half across (4:2:2)</source>
        <translation>Moitié en largeur (4:2:2)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Higher looks better and takes more room</source>
        <translation>Plus c’est haut, plus c’est beau et volumineux</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>How the copy is written</source>
        <translation>Comment la copie est écrite</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>In {format}, {losses}.</source>
        <translation>En {format} : {losses}.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Keep every pixel (lossless)</source>
        <translation>Garder chaque pixel (sans perte)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Larger, but exactly the photo</source>
        <translation>Plus gros, mais exactement la photo</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Leave out EXIF and XMP; the colour profile stays</source>
        <translation>Omettre EXIF et XMP ; le profil de couleur reste</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Leave out GPS and place names; everything else stays</source>
        <translation>Omettre le GPS et les noms de lieux ; le reste est gardé</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Less colour detail makes smaller files</source>
        <translation>Moins de détail des couleurs, des fichiers plus petits</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Longer side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Longer side in pixels</source>
        <translation>Grand côté en pixels</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Make the copy smaller; it is never made larger</source>
        <translation>Réduire la copie ; elle n’est jamais agrandie</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Packing</source>
        <translation>Compression</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Quality slider</source>
        <translation>Qualité (curseur)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Remove all camera data and description</source>
        <translation>Enlever toutes les données</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Remove location</source>
        <translation>Enlever le lieu</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Steps of brightness: 16 bit keep fine gradients</source>
        <translation>Niveaux de luminosité : 16 bits gardent les dégradés fins</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>What the longer side of the copy is shrunk to</source>
        <translation>La longueur à laquelle le grand côté de la copie est réduit</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>camera data and description have no place</source>
        <translation>les données de l’appareil et la description n’ont pas de place</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>transparency becomes white</source>
        <translation>la transparence devient blanche</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Add to the selection, subtract from it, keep what both have</source>
        <translation>Ajouter à la sélection, en soustraire, garder l’intersection</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>All back to default</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>All keys are back to default.</source>
        <translation>Toutes les touches sont de nouveau celles par défaut.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Bring the changed keys back</source>
        <translation>Ramener les touches changées</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Choose a command to change its keys</source>
        <translation>Choisissez une commande pour changer ses touches</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Choose a command, then press its new keys.</source>
        <translation>Choisissez une commande, puis appuyez sur ses nouvelles touches.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Click here and press the new keys</source>
        <translation>Cliquez ici et appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Forget every change of the keys</source>
        <translation>Oublier tous les changements de touches</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Give these keys to the command</source>
        <translation>Donner ces touches à la commande</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Go back to the command’s own keys</source>
        <translation>Revenir aux touches propres de la commande</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Hold to see the photo before</source>
        <translation>Maintenir pour voir la photo d’avant</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keep the keys as they are</source>
        <translation>Garder les touches telles quelles</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Leave the command without keys</source>
        <translation>Laisser la commande sans touches</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Move the photo</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Move the view</source>
        <translation>Déplacer l’affichage</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>None</source>
        <comment>keys</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>On the photo</source>
        <translation>Sur la photo</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Search commands or keys</source>
        <translation>Chercher des commandes ou des touches</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Set</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Shift, Alt, both</source>
        <translation>Maj, Alt, les deux</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Show only what contains this</source>
        <translation>Ne montrer que ce qui contient ceci</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Space, middle button</source>
        <translation>Espace, bouton du milieu</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Zoom at the pointer</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Parts of the program</source>
        <translation>Éléments du programme</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Search names and texts</source>
        <translation>Chercher dans les noms et les textes</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/licences.py"/>
        <source>{n} parts</source>
        <extracomment>One: {n} part</extracomment>
        <translation>
            <numerusform>{n} élément</numerusform>
            <numerusform>{n} éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Leave the selection as it is (Esc)</source>
        <translation>Laisser la sélection telle quelle (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Pixels slider</source>
        <translation>Pixels (curseur)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>{action} the selection (Return)</source>
        <translation>Changer la sélection : {action} (Entrée)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Bring back what was set before</source>
        <translation>Ramener ce qui était réglé avant</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Keep what is set here</source>
        <translation>Garder ce qui est réglé ici</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Put everything in this dialog back to default</source>
        <translation>Remettre tout ce dialogue par défaut</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>16 bits per channel</source>
        <translation>16 bits par canal</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Choose another format…</source>
        <translation>Choisir un autre format…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete the unsaved work on {n} photos?</source>
        <extracomment>One: Delete the unsaved work on {n} photo?</extracomment>
        <translation>
            <numerusform>Supprimer le travail non enregistré sur {n} photo ?</numerusform>
            <numerusform>Supprimer le travail non enregistré sur {n} photos ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete the unsaved work on “{title}”?</source>
        <translation>Supprimer le travail non enregistré sur « {title} » ?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Discard all</source>
        <translation>Tout abandonner</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Discard unsaved work</source>
        <translation>Abandonner le travail non enregistré</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Each takes memory as long as it is open.</source>
        <translation>Chacune prend de la mémoire tant qu’elle est ouverte.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Give up your changes to “{title}”?</source>
        <translation>Abandonner vos changements sur « {title} » ?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>It can’t be brought back afterwards. Photos on disk stay as they are.</source>
        <translation>Il ne pourra plus être ramené. Les photos sur le disque restent telles quelles.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Open {n} photos?</source>
        <extracomment>One: Open {n} photo?</extracomment>
        <translation>
            <numerusform>Ouvrir {n} photo ?</numerusform>
            <numerusform>Ouvrir {n} photos ?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save with less</source>
        <translation>Enregistrer avec moins</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save your changes to “{title}”?</source>
        <translation>Enregistrer vos changements sur « {title} » ?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save “{name}” with less, or choose another format?</source>
        <translation>Enregistrer « {name} » avec moins, ou choisir un autre format ?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>The file has another size or kind of colour, so undo can’t bring them back.</source>
        <translation>Le fichier a une autre taille ou un autre type de couleur, Annuler ne peut donc pas les ramener.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Unsaved changes</source>
        <translation>Changements non enregistrés</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Without saving, they are lost.</source>
        <translation>Sans enregistrement, ils sont perdus.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Without saving, they are lost. {n} other photos have unsaved changes too.</source>
        <extracomment>One: Without saving, they are lost. {n} other photo has unsaved changes too.</extracomment>
        <translation>
            <numerusform>Sans enregistrement, ils sont perdus. {n} autre photo a aussi des changements non enregistrés.</numerusform>
            <numerusform>Sans enregistrement, ils sont perdus. {n} autres photos ont aussi des changements non enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>this photo</source>
        <translation>cette photo</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>transparency</source>
        <translation>transparence</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>{kind} can’t hold {losses}.</source>
        <translation>{kind} ne peut pas tout contenir : {losses}.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>A minute ago</source>
        <translation>Il y a une minute</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>An hour ago</source>
        <translation>Il y a une heure</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Ask again at the next start (Esc)</source>
        <translation>Redemander au prochain démarrage (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Can’t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Delete the work on the ticked photos; their files stay</source>
        <translation>Supprimer le travail sur les photos cochées ; leurs fichiers restent</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>GLEAN Retouch ended before these photos were saved. Bring the work back with its selection and its history, and go on where you were.</source>
        <extracomment>One: GLEAN Retouch ended before this photo was saved. Bring the work back with its selection and its history, and go on where you were.</extracomment>
        <translation>
            <numerusform>GLEAN Retouch s’est arrêté avant que cette photo ne soit enregistrée. Ramenez le travail avec sa sélection et son historique, et reprenez où vous en étiez.</numerusform>
            <numerusform>GLEAN Retouch s’est arrêté avant que ces photos ne soient enregistrées. Ramenez le travail avec sa sélection et son historique, et reprenez où vous en étiez.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Not saved anywhere yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Open the ticked photos as they were</source>
        <translation>Ouvrir les photos cochées telles qu’elles étaient</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Tick the photos that the buttons are about</source>
        <translation>Cochez les photos concernées par les boutons</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Unsaved photos</source>
        <translation>Photos non enregistrées</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Your work is still here</source>
        <translation>Votre travail est toujours là</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>{n} hours ago</source>
        <extracomment>One: {n} hour ago</extracomment>
        <translation>
            <numerusform>Il y a {n} heure</numerusform>
            <numerusform>Il y a {n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>{n} minutes ago</source>
        <extracomment>One: {n} minute ago</extracomment>
        <translation>
            <numerusform>Il y a {n} minute</numerusform>
            <numerusform>Il y a {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Hard pixels (drawings, icons)</source>
        <translation>Pixels nets (dessins, icônes)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>How new pixels are made from the old ones</source>
        <translation>Comment les nouveaux pixels naissent des anciens</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Keep the proportions</source>
        <translation>Garder les proportions</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Leave the photo as it is</source>
        <translation>Laisser la photo telle quelle</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Make the photo this large</source>
        <translation>Donner cette taille à la photo</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Resize</source>
        <comment>button</comment>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Sharp (photos)</source>
        <translation>Net (photos)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Size of the new photo beside the present one</source>
        <translation>Taille de la nouvelle photo par rapport à l’actuelle</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Smooth</source>
        <translation>Doux</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Width and height change together, so that nothing is stretched</source>
        <translation>Largeur et hauteur changent ensemble, pour ne rien étirer</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{before} → {now} megapixels</source>
        <translation>{before} → {now} mégapixels</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{megapixels} megapixels are more than can be edited here; ask for less.</source>
        <translation>{megapixels} mégapixels sont plus que ce qui peut être retouché ici ; demandez moins.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{name} of the new photo in pixels</source>
        <translation>{name} de la nouvelle photo en pixels</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Click something in the photo that should be grey.</source>
        <translation>Cliquez dans la photo sur quelque chose qui doit être gris.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Colder (left) or warmer (right)</source>
        <translation>Plus froid (gauche) ou plus chaud (droite)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>That is grey now</source>
        <translation>C’est gris maintenant</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Tint</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Towards green (left) or magenta (right)</source>
        <translation>Vers le vert (gauche) ou le magenta (droite)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Change the photo, as one step that can be undone</source>
        <translation>Changer la photo, en une étape qui peut être annulée</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Let the photo decide</source>
        <translation>Laisser la photo décider</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Put all sliders back</source>
        <translation>Remettre tous les curseurs</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Show the photo as it will be; off shows it as it is</source>
        <translation>Montrer la photo comme elle sera ; décoché, comme elle est</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Darker shadows and brighter lights, or a flatter photo</source>
        <translation>Ombres plus sombres et lumières plus claires, ou une photo plus plate</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Stops of light: 1 is twice as bright, −1 half as bright</source>
        <translation>Diaphs de lumière : 1 est deux fois plus clair, −1 deux fois moins</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/histogram.py"/>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/histogram.py"/>
        <source>How many pixels are dark (left), middling and bright (right)</source>
        <translation>Combien de pixels sont sombres (gauche), moyens et clairs (droite)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Above 1 brightens the middle</source>
        <translation>Au-dessus de 1, éclaircit les tons moyens</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>What is brighter becomes white</source>
        <translation>Ce qui est plus clair devient blanc</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>What is darker becomes black</source>
        <translation>Ce qui est plus sombre devient noir</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <location filename="../../app/document/project/reader.py"/>
        <source>Blend modes of its layers are drawn as normal.</source>
        <translation>Les modes de fusion de ses calques sont dessinés comme normaux.</translation>
    </message>
    <message>
        <location filename="../../app/document/project/reader.py"/>
        <source>Its layers are opened as one; saving asks for another file.</source>
        <translation>Ses calques sont ouverts en un seul ; l’enregistrement demandera un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/document/project/reader.py"/>
        <source>Opened with {n} cleanups in its layers: {names}.</source>
        <extracomment>One: Opened with {n} cleanup in its layers: {names}.</extracomment>
        <translation>
            <numerusform>Ouvert avec {n} nettoyage dans ses calques : {names}.</numerusform>
            <numerusform>Ouvert avec {n} nettoyages dans ses calques : {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Pasting</source>
        <translation>Collage</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>The picture on the clipboard</source>
        <translation>L’image du presse-papiers</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>Pasted photo</source>
        <translation>Photo collée</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>That holds no picture; copy or drag one from another program.</source>
        <translation>Cela ne contient pas d’image ; copiez ou glissez-en une depuis un autre programme.</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>The clipboard holds no picture; copy one in another program first.</source>
        <translation>Le presse-papiers ne contient pas d’image ; copiez-en d’abord une dans un autre programme.</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Suggested region</source>
        <translation>Zone proposée</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>{failed} of {total} files can’t be opened because they are damaged or no photos: {names}.</source>
        <translation>{failed} fichiers sur {total} ne peuvent être ouverts, car ils sont endommagés ou ne sont pas des photos : {names}.</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>{name} holds no photo: choose another folder.</source>
        <translation>{name} ne contient pas de photo : choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../app/files/reverting.py"/>
        <source>Reading {name} again</source>
        <translation>Relecture de {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Exported {name}</source>
        <translation>{name} exportée</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Exporting {name}</source>
        <translation>Export de {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Saved {name}</source>
        <translation>{name} enregistrée</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Saving {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>{name} is open in another tab, whose work would be lost; close it there or choose another name.</source>
        <translation>{name} est ouvert dans un autre onglet, dont le travail serait perdu ; fermez-le là-bas ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>{stem} copy</source>
        <translation>{stem} copie</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>about {seconds} min left</source>
        <translation>encore {seconds} min environ</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>about {seconds} s left</source>
        <translation>encore {seconds} s environ</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>{title} did not work: {what}</source>
        <translation>{title} : échec, {what}</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>{title} needs more memory than is free; close other programs and try again.</source>
        <translation>{title} : il faut plus de mémoire qu’il n’y en a de libre ; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/journal/autosave.py"/>
        <source>Autosave can’t keep your work on “{title}” because the disk with {root} is full; free some space, or save now and then.</source>
        <translation>Votre travail sur « {title} » ne peut être sauvegardé, car le disque de {root} est plein ; libérez de la place, ou enregistrez de temps en temps.</translation>
    </message>
    <message>
        <location filename="../../app/journal/autosave.py"/>
        <source>Autosave can’t keep your work on “{title}” in {root} ({reason}); make that folder writable, or save now and then.</source>
        <translation>Votre travail sur « {title} » ne peut être sauvegardé dans {root} ({reason}) ; rendez ce dossier accessible en écriture, ou enregistrez de temps en temps.</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>A photo</source>
        <translation>Une photo</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>The work on “{title}” can’t be brought back ({reason}); it is kept for the next start.</source>
        <translation>Le travail sur « {title} » ne peut être ramené ({reason}) ; il est gardé pour le prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>too little memory</source>
        <translation>trop peu de mémoire</translation>
    </message>
    <message>
        <location filename="../../app/journal/replay.py"/>
        <source>The autosave of this photo is damaged from its beginning, so it can’t be brought back; open the photo itself again.</source>
        <translation>La sauvegarde de cette photo est endommagée dès le début et ne peut être ramenée ; rouvrez la photo elle-même.</translation>
    </message>
    <message>
        <location filename="../../app/journal/replay.py"/>
        <source>The autosave of this photo was written by a newer GLEAN Retouch; start that version to bring it back.</source>
        <translation>La sauvegarde de cette photo vient d’un GLEAN Retouch plus récent ; lancez cette version pour la ramener.</translation>
    </message>
    <message>
        <location filename="../../app/journal/writer.py"/>
        <source>Autosave has stopped for “{title}” because it needs more of the disk than autosave may use; save now and then.</source>
        <translation>La sauvegarde de « {title} » s’est arrêtée, car elle prend plus de disque que permis ; enregistrez de temps en temps.</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <source>Dropped photo</source>
        <translation>Photo déposée</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/history_panel.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/navigator.py"/>
        <source>Navigator</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Before on the left of a line that can be dragged (|)</source>
        <translation>Avant, à gauche d’une ligne mobile (|)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up again</source>
        <translation>Nettoyer à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up panel</source>
        <translation>Panneau Nettoyer</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up the whole photo</source>
        <translation>Nettoyer toute la photo</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up what is selected</source>
        <translation>Nettoyer la sélection</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up what you painted or retouched since opening</source>
        <translation>Nettoyer ce que vous avez peint ou retouché depuis l’ouverture</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Hold to compare</source>
        <translation>Maintenir pour comparer</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Hold to see the photo before (\)</source>
        <translation>Maintenir pour voir la photo d’avant (\)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>How it is put in</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Keep the result as it is (Enter in this panel)</source>
        <translation>Garder le résultat tel quel (Entrée dans ce panneau)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>My edits</source>
        <translation>Retouches</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Other noise</source>
        <translation>Autre bruit</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Replace the region by what the model makes of it (Ctrl+Return)</source>
        <translation>Remplacer la zone par ce que le modèle en fait (Ctrl+Entrée)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Sharpen up to full size</source>
        <translation>Affiner à la taille réelle</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Take the result back (Esc)</source>
        <translation>Retirer le résultat (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/panels/preview.py"/>
        <source>What the model sees</source>
        <translation>Ce que voit le modèle</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where a face is larger than what the model makes, a model for photos makes the rest
of the way. That takes longer; without it, large faces come out softer.</source>
        <translation>Là où un visage est plus grand que ce que produit le modèle, un modèle de photo fait
le reste. C’est plus long ; sans lui, les grands visages sont plus doux.</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where: {text}</source>
        <translation>Où : {text}</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Whole photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Float</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Panels: double-click to float one, right-click for more</source>
        <translation>Panneaux : double-clic pour en détacher un, clic droit pour plus</translation>
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
        <translation>Déplacer sur la photo le cadre de travail ou ses coins (T)</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Move</source>
        <translation>Placer</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Working frame: {text}</source>
        <translation>Cadre de travail : {text}</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click a step to go back or forth to it; the arrow keys do, too</source>
        <translation>Un clic sur une étape y revient ou y avance ; les flèches aussi</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click to go back</source>
        <translation>Cliquer pour revenir</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click to go back to the photo as it was opened</source>
        <translation>Cliquer pour revenir à la photo telle qu’ouverte</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Earliest step kept</source>
        <translation>Plus ancienne étape gardée</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Older steps were let go of to save memory (Preferences)</source>
        <translation>Les étapes plus anciennes ont été oubliées pour économiser la mémoire (Préférences)</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>The photo as it is now</source>
        <translation>La photo telle qu’elle est</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Undone; click to do it again</source>
        <translation>Annulée ; cliquer pour la refaire</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>{name}, undone</source>
        <translation>{name}, annulée</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Added by you</source>
        <translation>Ajouté par vous</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Chosen for what is on the photo.</source>
        <translation>Choisi d’après ce qui est sur la photo.</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Looking for models…</source>
        <translation>Recherche des modèles…</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>No model is installed.</source>
        <translation>Aucun modèle n’est installé.</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested for the photo</source>
        <translation>Proposé pour la photo</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested: {title}</source>
        <translation>Proposé : {title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The model that makes the new pixels</source>
        <translation>Le modèle qui produit les nouveaux pixels</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The model that suits what is on the photo</source>
        <translation>Le modèle qui convient à la photo</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The program chooses, for each region anew</source>
        <translation>Le programme choisit, pour chaque zone</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>{domain} · working size {size} px · factor {factor} · {licence}</source>
        <translation>{domain} · taille de travail {size} px · facteur {factor} · {licence}</translation>
    </message>
    <message>
        <location filename="../../app/panels/navigator.py"/>
        <source>Drag to move the view; the arrow keys do too</source>
        <translation>Faites glisser pour déplacer l’affichage ; les flèches aussi</translation>
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
        <translation>Zoom (+ et -)</translation>
    </message>
    <message>
        <location filename="../../app/panels/option_bar.py"/>
        <location filename="../../app/tools/pick_colour.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Colour of the paint</source>
        <translation>Couleur de la peinture</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Face found</source>
        <translation>Visage trouvé</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Goes down {times}×:</source>
        <translation>Réduit {times}× :</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Open a photo and select what looks wrong.</source>
        <translation>Ouvrez une photo et sélectionnez ce qui sonne faux.</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Seen once the running clean-up is done.</source>
        <translation>Visible une fois le nettoyage en cours terminé.</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Select what looks wrong.</source>
        <translation>Sélectionnez ce qui sonne faux.</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>What the model sees of the photo. If the flaw can’t be seen here, it will be gone; if it can, go down further: “Coarser”, or a model with a higher factor.</source>
        <translation>Ce que le modèle voit de la photo. Si le défaut n’y est plus visible, il disparaîtra ; sinon, réduisez davantage : « Moins fin », ou un modèle de facteur plus élevé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/panels/preview.py"/>
        <source>{n} tiles</source>
        <extracomment>One: {n} tile</extracomment>
        <translation>
            <numerusform>{n} carreau</numerusform>
            <numerusform>{n} carreaux</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Cancel the clean-up of {title}, {place}</source>
        <translation>Annuler le nettoyage de {title}, {place}</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Cancel this clean-up</source>
        <translation>Annuler ce nettoyage</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>How far this clean-up is</source>
        <translation>Où en est ce nettoyage</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Progress of {title}</source>
        <translation>Progression de {title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Waiting and running clean-ups</source>
        <translation>Nettoyages en attente et en cours</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>my edits</source>
        <translation>mes retouches</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>whole photo</source>
        <translation>toute la photo</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <location filename="../../app/selecting/margin.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>Feather</source>
        <translation>Bord progressif</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Grain</source>
        <translation>Grain</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How far colours are drawn to the surroundings of the region</source>
        <translation>À quel point les couleurs sont rapprochées des alentours de la zone</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How much of the result is taken</source>
        <translation>Quelle part du résultat est prise</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How softly the result runs out, inwards from the edge of the region</source>
        <translation>Avec quelle douceur le résultat s’estompe, du bord de la zone vers l’intérieur</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Match colours</source>
        <translation>Accorder les couleurs</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Noise as in the photo around the region, where the result is smoother;
at 100 % it has as much of it</source>
        <translation>Un bruit comme dans la photo autour de la zone, là où le résultat est plus lisse ;
à 100 %, il en a autant</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>Hide “{title}”</source>
        <translation>Masquer « {title} »</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>Show “{title}”</source>
        <translation>Afficher « {title} »</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>{title}: hide</source>
        <translation>{title} : masquer</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>{title}: show</source>
        <translation>{title} : afficher</translation>
    </message>
    <message>
        <location filename="../../app/panels/sliders.py"/>
        <source>{name} slider</source>
        <translation>{name} (curseur)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Drop a photo here</source>
        <translation>Déposez une photo ici</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open a photo from this computer (Ctrl+O)</source>
        <translation>Ouvrir une photo de cet ordinateur (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open photo…</source>
        <translation>Ouvrir une photo…</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open the picture from the clipboard (Ctrl+V)</source>
        <translation>Ouvrir l’image du presse-papiers (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open {name}; the sample itself stays as it is</source>
        <translation>Ouvrir {name} ; l’exemple lui-même reste tel quel</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Or try a sample: open the first one and press Clean up</source>
        <translation>Ou essayez un exemple : ouvrez le premier et appuyez sur Nettoyer</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Photos you open will be listed here.</source>
        <translation>Les photos que vous ouvrez seront listées ici.</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Recent photo: {name}</source>
        <translation>Photo récente : {name}</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Recent photos</source>
        <translation>Photos récentes</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Sample photo: {title}</source>
        <translation>Photo d’exemple : {title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Select what looks badly retouched, press Clean up, and it looks real again.</source>
        <translation>Sélectionnez ce qui paraît mal retouché, appuyez sur Nettoyer, et cela redevient crédible.</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Start page</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <location filename="../../app/tools/pick_colour.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Colour profile and bits per channel</source>
        <translation>Profil de couleur et bits par canal</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Colour profile and bits per channel; shown {shown}</source>
        <translation>Profil de couleur et bits par canal ; affiché {shown}</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Device</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Give up what is being done (Esc)</source>
        <translation>Abandonner ce qui est en cours (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Photo size</source>
        <translation>Taille de la photo</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>What the model runs on</source>
        <translation>Ce sur quoi tourne le modèle</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Width × height in pixels</source>
        <translation>Largeur × hauteur en pixels</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Zoom: 100 % shows every pixel of the photo as one of the screen</source>
        <translation>Zoom : 100 % montre chaque pixel de la photo comme un de l’écran</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>as sRGB</source>
        <translation>en sRGB</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>through the screen’s own profile</source>
        <translation>par le profil de l’écran</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>{profile}, {bits} bit</source>
        <translation>{profile}, {bits} bits</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>{title}: waiting</source>
        <translation>{title} : en attente</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Changed since it was saved</source>
        <translation>Changée depuis l’enregistrement</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Close {title}</source>
        <translation>Fermer {title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Close {title} (middle click on the tab)</source>
        <translation>Fermer {title} (clic du milieu sur l’onglet)</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Earlier tabs</source>
        <translation>Onglets précédents</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Later tabs</source>
        <translation>Onglets suivants</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Not saved under a name yet</source>
        <translation>Pas encore enregistrée sous un nom</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Open photos: Ctrl+Tab goes to the next one</source>
        <translation>Photos ouvertes : Ctrl+Tab passe à la suivante</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Show earlier tabs</source>
        <translation>Montrer les onglets précédents</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Show later tabs</source>
        <translation>Montrer les onglets suivants</translation>
    </message>
    <message>
        <location filename="../../app/panels/variant_strip.py"/>
        <source>Click a result to put it into the photo</source>
        <translation>Un clic sur un résultat le met dans la photo</translation>
    </message>
    <message>
        <location filename="../../app/panels/variant_strip.py"/>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Automatic takes a graphics card where there is one</source>
        <translation>Automatique prend une carte graphique s’il y en a une</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Dark, light, or as the desktop has them</source>
        <translation>Sombre, clair, ou comme le bureau</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Disk for unsaved work</source>
        <translation>Disque pour les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For JPEG, WebP and AVIF</source>
        <translation>Pour JPEG, WebP et AVIF</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For all open photos together</source>
        <translation>Pour toutes les photos ouvertes ensemble</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For all open photos together; when it is used up, the oldest steps are forgotten. Automatic takes a quarter of the memory, at most 2048 MB</source>
        <translation>Pour toutes les photos ouvertes ensemble ; une fois épuisée, les étapes les plus anciennes sont oubliées. Automatique prend un quart de la mémoire, au plus 2048 Mo</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>History and autosave</source>
        <translation>Historique et sauvegarde</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keep the location</source>
        <translation>Garder le lieu</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keep unsaved work safe from crashes</source>
        <translation>Protéger le travail non enregistré des plantages</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keeps copies of the photos being edited on this computer until they are saved or closed; off deletes them</source>
        <translation>Garde sur cet ordinateur des copies des photos en cours de retouche jusqu’à leur enregistrement ou leur fermeture ; décoché, elles sont supprimées</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Let a model for photos go on where a face is larger than what its model makes</source>
        <translation>Laisser un modèle de photo continuer là où un visage est plus grand que ce que produit son modèle</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Let saved photos tell where they were taken, if they did before: GPS, place names</source>
        <translation>Laisser les photos enregistrées dire où elles ont été prises, si elles le disaient : GPS, noms de lieux</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Memory for undo</source>
        <translation>Mémoire pour annuler</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Quality when saving</source>
        <translation>Qualité d’enregistrement</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Run models on</source>
        <translation>Exécuter les modèles sur</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>So much work a crash can cost at most</source>
        <translation>Le travail qu’un plantage peut coûter au plus</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>The language of the program; it changes at the next start</source>
        <translation>La langue du programme ; elle change au prochain démarrage</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Write unsaved work every</source>
        <translation>Sauvegarder toutes les</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Unnamed profile</source>
        <translation>Profil sans nom</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Unreadable profile</source>
        <translation>Profil illisible</translation>
    </message>
    <message>
        <location filename="../../app/recovery.py"/>
        <source>Bringing back {title}</source>
        <translation>Récupération de {title}</translation>
    </message>
    <message>
        <location filename="../../app/recovery.py"/>
        <source>Looking for unsaved work</source>
        <translation>Recherche de travail non enregistré</translation>
    </message>
    <message>
        <location filename="../../app/reshaping.py"/>
        <source>The photo was changed meanwhile: do it again</source>
        <translation>La photo a changé entre-temps : recommencez</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Badly retouched</source>
        <translation>Mal retouchée</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Otters</source>
        <translation>Loutres</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Portrait laughing</source>
        <translation>Portrait souriant</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>Face {number} of {faces}; again for the next one</source>
        <translation>Visage {number} sur {faces} ; encore une fois pour le suivant</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>Looking for faces</source>
        <translation>Recherche des visages</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>No face was found in this photo; draw around it with the ellipse or the lasso instead.</source>
        <translation>Aucun visage n’a été trouvé dans cette photo ; entourez-le avec l’ellipse ou le lasso.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Feather selection</source>
        <translation>Bord progressif de la sélection</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Grow</source>
        <translation>Étendre</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Grow selection</source>
        <translation>Étendre la sélection</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Shrink</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Shrink selection</source>
        <translation>Réduire la sélection</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge fades out over so many pixels to either side.</source>
        <translation>Le bord s’estompe sur autant de pixels des deux côtés.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge moves inwards by so many pixels.</source>
        <translation>Le bord recule d’autant de pixels vers l’intérieur.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge moves outwards by so many pixels.</source>
        <translation>Le bord avance d’autant de pixels vers l’extérieur.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Compare with original</source>
        <translation>Comparer à l’original</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>No difference to {name} was found; select what you retouched by hand.</source>
        <translation>Aucune différence avec {name} n’a été trouvée ; sélectionnez à la main ce que vous avez retouché.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Selected where the photo differs from {name}</source>
        <translation>Sélectionné là où la photo diffère de {name}</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>As the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Crop and straighten</source>
        <translation>Recadrer et redresser</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Drag the part to keep, then Enter; Ctrl and drag along the horizon straightens</source>
        <translation>Tracez la partie à garder, puis Entrée ; Ctrl et glisser le long de l’horizon redresse</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Enter or a double click crops, Escape gives up</source>
        <translation>Entrée ou un double clic recadre, Échap abandonne</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Portrait in place of landscape, or back</source>
        <translation>Portrait au lieu de paysage, ou l’inverse</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Proportions of the part to keep</source>
        <translation>Proportions de la partie à garder</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Swap sides</source>
        <translation>Échanger les côtés</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Turns the photo clockwise under the frame</source>
        <translation>Tourne la photo dans le sens horaire sous le cadre</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Drag a rectangle around what should be cleaned up</source>
        <translation>Tracez un rectangle autour de ce qui doit être nettoyé</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Drag an ellipse around what should be cleaned up</source>
        <translation>Tracez une ellipse autour de ce qui doit être nettoyé</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Ellipse selection</source>
        <translation>Sélection elliptique</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Intersect</source>
        <translation>Intersection</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Rectangle selection</source>
        <translation>Sélection rectangulaire</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Replace the selection, add to it (Shift), subtract from it (Alt) or keep what both share (Shift+Alt)</source>
        <translation>Remplacer la sélection, y ajouter (Maj), en soustraire (Alt) ou garder l’intersection (Maj+Alt)</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Subtract</source>
        <translation>Soustraire</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>Drag the square that Clean up works in, or its corners; drag beside it to draw another; arrow keys move it</source>
        <translation>Déplacez le carré dans lequel travaille Nettoyer, ou ses coins ; à côté, vous en tracez un autre ; les flèches le déplacent</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>The middle of the working frame has to lie on the photo</source>
        <translation>Le milieu du cadre de travail doit être sur la photo</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>Working frame</source>
        <translation>Cadre de travail</translation>
    </message>
    <message>
        <location filename="../../app/tools/hand.py"/>
        <source>Drag the photo around (Space with any tool)</source>
        <translation>Déplacer la photo (Espace avec tout outil)</translation>
    </message>
    <message>
        <location filename="../../app/tools/hand.py"/>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <location filename="../../app/tools/heal.py"/>
        <source>Healing</source>
        <translation>Correction</translation>
    </message>
    <message>
        <location filename="../../app/tools/lasso.py"/>
        <source>Draw freely around what should be cleaned up</source>
        <translation>Dessinez librement autour de ce qui doit être nettoyé</translation>
    </message>
    <message>
        <location filename="../../app/tools/lasso.py"/>
        <source>Lasso selection</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <location filename="../../app/tools/paint.py"/>
        <source>Colour {colour}</source>
        <translation>Couleur {colour}</translation>
    </message>
    <message>
        <location filename="../../app/tools/paint.py"/>
        <source>The photo is clear there and has no colour to take</source>
        <translation>La photo y est transparente et n’a pas de couleur</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Blend</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Drag the selection to copy it elsewhere; corners scale, outside turns, Enter applies</source>
        <translation>Faites glisser la sélection pour la copier ailleurs ; les coins redimensionnent, l’extérieur tourne, Entrée applique</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Enter or a double click applies the patch, Escape drops it</source>
        <translation>Entrée ou un double clic applique la pièce, Échap l’abandonne</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Flip</source>
        <translation>Retourner</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Flip the copy: left and right change places</source>
        <translation>Retourner la copie : gauche et droite s’échangent</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>How much the copy covers</source>
        <translation>À quel point la copie couvre</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>How the copy meets the photo; Seamless matches light and colour once it is applied</source>
        <translation>Comment la copie rejoint la photo ; Sans raccord accorde lumière et couleur une fois appliqué</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Patch</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Press inside the selection and drag to copy it</source>
        <translation>Appuyez dans la sélection et faites glisser pour la copier</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Seamless</source>
        <translation>Sans raccord</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Select what you want to copy first, then drag it with Patch</source>
        <translation>Sélectionnez d’abord ce que vous voulez copier, puis faites-le glisser avec Pièce</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Soft edge</source>
        <translation>Bord doux</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Width of the soft edge</source>
        <translation>Largeur du bord doux</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>3 × 3 pixels</source>
        <translation>3 × 3 pixels</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>5 × 5 pixels</source>
        <translation>5 × 5 pixels</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Click into the photo to paint with its colour</source>
        <translation>Cliquez dans la photo pour peindre avec sa couleur</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>How much of the photo the colour is the mean of</source>
        <translation>Sur quelle étendue de la photo la couleur est moyennée</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>One pixel</source>
        <translation>Un pixel</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Pick colour</source>
        <translation>Pipette</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>A polygon needs three corners; click one more, or Esc gives it up</source>
        <translation>Un polygone a besoin de trois coins ; cliquez-en un de plus, ou Échap abandonne</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>Click corner after corner; Enter, a double click or the first corner closes it</source>
        <translation>Cliquez coin après coin ; Entrée, un double clic ou le premier coin le ferme</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>Polygon selection</source>
        <translation>Lasso polygonal</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Aligned</source>
        <translation>Aligné</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Alt+click first on the place to copy from</source>
        <translation>Alt+clic d’abord sur l’endroit à copier</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Clone stamp</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Copy one place of the photo onto another; Alt+click sets the source</source>
        <translation>Copier un endroit de la photo sur un autre ; Alt+clic fixe la source</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Cover a flaw with clean skin or cloth that takes on its light; Alt+click sets the source</source>
        <translation>Couvrir un défaut de peau ou de tissu propre qui prend sa lumière ; Alt+clic fixe la source</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Hardness</source>
        <translation>Dureté</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Heal</source>
        <translation>Correcteur</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How fast a stroke reaches its opacity; less builds up as you rub</source>
        <translation>À quelle vitesse un trait atteint son opacité ; moins, il s’accumule en frottant</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much a stroke covers</source>
        <translation>À quel point un trait couvre</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How sharp the brush's rim is (Shift+[ and Shift+])</source>
        <translation>Netteté du bord du pinceau (Maj+[ et Maj+])</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Ignored</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Keep the distance to the source from stroke to stroke; off, each stroke begins at the source</source>
        <translation>Garder la distance à la source d’un trait à l’autre ; décoché, chaque trait part de la source</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Pen</source>
        <translation>Stylet</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Source set; now paint where it should go</source>
        <translation>Source fixée ; peignez maintenant où elle doit aller</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>What pressing a pen harder changes</source>
        <translation>Ce que change une pression plus forte du stylet</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Width of the brush ([ and ])</source>
        <translation>Largeur du pinceau ([ et ])</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Blur and sharpen</source>
        <translation>Flou et netteté</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Bring back the photo as it was opened</source>
        <translation>Ramener la photo telle qu’elle a été ouverte</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Brush selection</source>
        <translation>Pinceau de sélection</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Burn</source>
        <translation>Assombrir</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Do</source>
        <translation>Effet</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Dodge</source>
        <translation>Éclaircir</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Dodge and burn</source>
        <translation>Éclaircir et assombrir</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Drag colour along, like a finger in wet paint</source>
        <translation>Étirer la couleur, comme un doigt dans la peinture fraîche</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Erase to original</source>
        <translation>Gomme vers l’original</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Highlights</source>
        <translation>Lumières</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How far the colour is dragged along</source>
        <translation>Jusqu’où la couleur est entraînée</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How large the detail is that goes or comes</source>
        <translation>La taille du détail qui s’en va ou qui vient</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much it is blurred or sharpened</source>
        <translation>À quel point c’est flou ou net</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much lighter or darker</source>
        <translation>De combien plus clair ou plus sombre</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Lighten or darken places, and keep their colour</source>
        <translation>Éclaircir ou assombrir des endroits en gardant leur couleur</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Make places softer or crisper</source>
        <translation>Rendre des endroits plus doux ou plus nets</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Midtones</source>
        <translation>Tons moyens</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint</source>
        <translation>Peindre</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint more selection, take away from it (Alt) or keep only what is painted over (Shift+Alt)</source>
        <translation>Peindre plus de sélection, en retirer (Alt) ou ne garder que ce qui est repeint (Maj+Alt)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint over what should be cleaned up</source>
        <translation>Peignez sur ce qui doit être nettoyé</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint with a colour; Alt+click takes it from the photo</source>
        <translation>Peindre avec une couleur ; Alt+clic la prend dans la photo</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Range</source>
        <translation>Gamme</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Shadows</source>
        <translation>Ombres</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Sharpen</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Smudge</source>
        <translation>Doigt</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Whether the brush blurs or sharpens (Alt does the other)</source>
        <translation>Si le pinceau rend flou ou net (Alt fait l’autre)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Whether the brush lightens or darkens (Alt does the other)</source>
        <translation>Si le pinceau éclaircit ou assombrit (Alt fait l’autre)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Which tones change most</source>
        <translation>Les tons qui changent le plus</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>{tool} stays inside the selection; Ctrl+D deselects</source>
        <translation>{tool} reste dans la sélection ; Ctrl+D désélectionne</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Click a colour to select what looks like it</source>
        <translation>Cliquez sur une couleur pour sélectionner ce qui lui ressemble</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Connected only</source>
        <translation>Contigu seulement</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>How different a colour may be</source>
        <translation>À quel point une couleur peut différer</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Magic wand</source>
        <translation>Baguette magique</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Select only what is connected to the place you click</source>
        <translation>Ne sélectionner que ce qui touche à l’endroit cliqué</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>How much each stroke does</source>
        <translation>L’effet de chaque trait</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Push</source>
        <translation>Pousser</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Push, enlarge, shrink or turn parts of the photo; Alt does the opposite</source>
        <translation>Pousser, agrandir, réduire ou tourner des parties de la photo ; Alt fait l’inverse</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Swirl left</source>
        <translation>Tourbillon à gauche</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Swirl right</source>
        <translation>Tourbillon à droite</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Warp</source>
        <translation>Déformer</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>What the brush does: one press acts once, dragging goes on</source>
        <translation>Ce que fait le pinceau : un appui agit une fois, glisser continue</translation>
    </message>
</context>
</TS>
