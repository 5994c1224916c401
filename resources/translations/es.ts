<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>GLEAN Retouch</name>
    <message>
        <location filename="../../app/canvas/split.py"/>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="../../app/canvas/split.py"/>
        <location filename="../../app/canvas/view.py"/>
        <location filename="../../app/dialogs/export.py"/>
        <source>Before</source>
        <translation>Antes</translation>
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
        <translation>Preparando la vista</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <source>The photo being edited; arrow keys move the view</source>
        <translation>La foto que se edita; las flechas mueven la vista</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/landing.py"/>
        <source>“{title}” was turned or resized meanwhile: press Clean up again</source>
        <translation>«{title}» se giró o cambió de tamaño mientras tanto: límpiela otra vez</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/live.py"/>
        <location filename="../../app/core_words.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>Blending</source>
        <translation>Fundiendo</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/live.py"/>
        <location filename="../../app/cleanup/session.py"/>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/lookout.py"/>
        <location filename="../../app/cleanup/request.py"/>
        <source>Looking at the photo</source>
        <translation>Mirando la foto</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/request.py"/>
        <location filename="../../app/cleanup/shelf.py"/>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/request.py"/>
        <source>Other noise changes next to nothing with this model, so the variants look alike.</source>
        <translation>Otro ruido no cambia casi nada con este modelo, así que las variantes se parecen.</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>That clean-up is in the queue already</source>
        <translation>Esa limpieza ya está en la cola</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>The result was dropped; redo brings it back</source>
        <translation>El resultado se descartó; Rehacer lo recupera</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>“{title}” is cleaned up</source>
        <translation>«{title}» está limpia</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/shelf.py"/>
        <source>Looking for models</source>
        <translation>Buscando modelos</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/tasks.py"/>
        <source>The clean-up of “{title}” was dropped, as the photo was closed</source>
        <translation>La limpieza de «{title}» se descartó porque la foto se cerró</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>down {times}×</source>
        <translation>reducido {times}×</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>frame drawn by hand</source>
        <translation>marco dibujado a mano</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>noise {number}</source>
        <translation>ruido {number}</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>&amp;Clean up</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>A larger working frame: larger flaws vanish, and more is invented</source>
        <translation>Un marco de trabajo mayor: desaparecen defectos mayores y se inventa más</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>A smaller working frame: more of the photo stays</source>
        <translation>Un marco de trabajo menor: queda más de la foto</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Another result of the same model, by other noise inside it</source>
        <translation>Otro resultado del mismo modelo, con otro ruido</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Apple GPU</source>
        <translation>GPU de Apple</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Apply the result</source>
        <translation>Aplicar el resultado</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Automatic frame</source>
        <translation>Marco automático</translation>
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
        <translation>Cancelar la limpieza</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Coarser</source>
        <translation>Grueso</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Drop the result</source>
        <translation>Descartar el resultado</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Finer</source>
        <translation>Fino</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Give up the running clean-up</source>
        <translation>Abandonar la limpieza en curso</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Keep the result as it is; its sliders are for the next one</source>
        <translation>Conservar el resultado como está; sus controles son para el siguiente</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>NVIDIA GPU</source>
        <translation>GPU de NVIDIA</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Replace the region by what the model makes of it</source>
        <translation>Sustituir la zona por lo que el modelo hace de ella</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: Apple GPU</source>
        <translation>Ejecutar modelos en: GPU de Apple</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: Automatic</source>
        <translation>Ejecutar modelos en: automático</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: CPU</source>
        <translation>Ejecutar modelos en: CPU</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: NVIDIA GPU</source>
        <translation>Ejecutar modelos en: GPU de NVIDIA</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run on</source>
        <translation>Ejecutar en</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Take the result back (Escape)</source>
        <translation>Retirar el resultado (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>The working frame that suits the region</source>
        <translation>El marco de trabajo que conviene a la zona</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Try other noise</source>
        <translation>Probar otro ruido</translation>
    </message>
    <message>
        <location filename="../../app/commands/doing.py"/>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Reselect</source>
        <translation>Volver a seleccionar</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <location filename="../../app/panels/status.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Cancel the stroke, the running work or the live result</source>
        <translation>Cancelar el trazo, el trabajo en curso o el resultado aún ajustable</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Change how the program looks and works</source>
        <translation>Cambiar el aspecto y el funcionamiento del programa</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Copy the photo, or what is selected with its soft edge</source>
        <translation>Copiar la foto, o lo seleccionado con su borde suave</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Do the step again</source>
        <translation>Volver a hacer el paso</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Take the last step back</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all</source>
        <translation>Cerrar todo</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all photos but the one in front</source>
        <translation>Cerrar todas las fotos menos la de delante</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all photos: back to the start page</source>
        <translation>Cerrar todas las fotos: de vuelta a la página de inicio</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close others</source>
        <translation>Cerrar las demás</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close photo</source>
        <translation>Cerrar foto</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close the photo in front</source>
        <translation>Cerrar la foto de delante</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Export a copy…</source>
        <translation>Exportar una copia…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Go back to the photo as it is on the disk; undo brings your changes back</source>
        <translation>Volver a la foto como está en el disco; Deshacer recupera sus cambios</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Leave GLEAN Retouch</source>
        <translation>Salir de GLEAN Retouch</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Leave GPS and place names out of every photo you save</source>
        <translation>Omitir el GPS y los nombres de lugar en todas las fotos que guarde</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <location filename="../../app/panels/tabs.py"/>
        <source>Open photos</source>
        <translation>Abrir fotos</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open the picture from the clipboard in a tab of its own</source>
        <translation>Abrir la imagen del portapapeles en su propia pestaña</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Paste as photo</source>
        <translation>Pegar como foto</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <location filename="../../app/files/reverting.py"/>
        <source>Revert</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Sample photos</source>
        <translation>Fotos de ejemplo</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save a copy under another name; the photo keeps its own</source>
        <translation>Guardar una copia con otro nombre; la foto conserva el suyo</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save project…</source>
        <translation>Guardar proyecto…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo</source>
        <translation>Guardar la foto</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo under another name or format</source>
        <translation>Guardar la foto con otro nombre o formato</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo with its layers, cleanups and selection, for later and for Krita or GIMP</source>
        <translation>Guardar la foto con sus capas, limpiezas y selección, para más tarde y para Krita o GIMP</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save without location</source>
        <translation>Guardar sin ubicación</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Write a copy in another format</source>
        <translation>Escribir una copia en otro formato</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <location filename="../../app/dialogs/about.py"/>
        <source>About GLEAN Retouch</source>
        <translation>Acerca de GLEAN Retouch</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>See every command’s keys, and change them</source>
        <translation>Ver las teclas de cada orden y cambiarlas</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Crop to selection</source>
        <translation>Recortar a la selección</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Exposure and contrast</source>
        <translation>Exposición y contraste</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Exposure and contrast…</source>
        <translation>Exposición y contraste…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Flip horizontally</source>
        <translation>Voltear horizontalmente</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Flip vertically</source>
        <translation>Voltear verticalmente</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Keep only the part of the photo around the selection</source>
        <translation>Conservar solo la parte de la foto alrededor de la selección</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Levels…</source>
        <translation>Niveles…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Make the photo brighter or darker, harder or softer</source>
        <translation>Hacer la foto más clara u oscura, más dura o suave</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Make the photo larger or smaller</source>
        <translation>Hacer la foto más grande o más pequeña</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Mirror the photo: left becomes right</source>
        <translation>Reflejar la foto: la izquierda pasa a la derecha</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Mirror the photo: top becomes bottom</source>
        <translation>Reflejar la foto: lo de arriba pasa abajo</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Resize</source>
        <translation>Cambiar tamaño</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Resize…</source>
        <translation>Cambiar tamaño…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate by 180°</source>
        <translation>Girar 180°</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Say what is black and what is white, with the histogram</source>
        <translation>Decir qué es negro y qué es blanco, con el histograma</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Take a colour cast out of the photo</source>
        <translation>Quitar una dominante de color de la foto</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn a quarter to the left</source>
        <translation>Girar un cuarto de vuelta a la izquierda</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn a quarter to the right</source>
        <translation>Girar un cuarto de vuelta a la derecha</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn the photo upside down</source>
        <translation>Poner la foto boca abajo</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>White balance</source>
        <translation>Balance de blancos</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>White balance…</source>
        <translation>Balance de blancos…</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>Press the keys first.</source>
        <translation>Pulse primero las teclas.</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>applying what a tool is at</source>
        <translation>aplicar la herramienta</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>comparing with the photo before</source>
        <translation>comparar con la foto de antes</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>going from control to control</source>
        <translation>pasar de un control a otro</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>moving the photo</source>
        <translation>mover la foto</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>moving the view</source>
        <translation>mover la vista</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>taking a corner of a polygon back</source>
        <translation>quitar una esquina del polígono</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>{keys} belongs to “{command}”; take it away there first, or choose other keys.</source>
        <translation>{keys} pertenece a «{command}»; quítela allí primero o elija otras teclas.</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>{keys} is for {use}; choose other keys.</source>
        <translation>{keys} ya se usa ({use}); elija otras teclas.</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>Forget the recent photos; the files stay</source>
        <translation>Olvidar las fotos recientes; los archivos se quedan</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>No recent photos</source>
        <translation>No hay fotos recientes</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>&amp;Select</source>
        <translation>&amp;Selección</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Bring back the selection that was given up last</source>
        <translation>Recuperar la última selección abandonada</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Compare with original…</source>
        <translation>Comparar con el original…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <location filename="../../app/document/document.py"/>
        <source>Deselect</source>
        <translation>Deseleccionar</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Feather the selection: the edge fades out over so many pixels to either side</source>
        <translation>Suavizar la selección: el borde se desvanece tantos píxeles a cada lado</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Feather…</source>
        <translation>Suavizar…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow by 4 px</source>
        <translation>Ampliar 4 px</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow the selection: the edge moves outwards by so many pixels</source>
        <translation>Ampliar la selección: el borde avanza tantos píxeles hacia fuera</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow…</source>
        <translation>Ampliar…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Invert selection</source>
        <translation>Invertir la selección</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Lay a red veil over what is not selected</source>
        <translation>Poner un velo rojo sobre lo que no está seleccionado</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Make the selection larger</source>
        <translation>Hacer la selección más grande</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Make the selection smaller</source>
        <translation>Hacer la selección más pequeña</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Quick mask</source>
        <translation>Máscara rápida</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select a face, and the next one when asked again</source>
        <translation>Seleccionar una cara, y la siguiente al pedirlo otra vez</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <location filename="../../app/selecting/face.py"/>
        <source>Select face</source>
        <translation>Seleccionar cara</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select my edits</source>
        <translation>Seleccionar mis retoques</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select the whole photo</source>
        <translation>Seleccionar toda la foto</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what is not selected</source>
        <translation>Seleccionar lo que no está seleccionado</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what was retouched in another program, by the photo as it was before</source>
        <translation>Seleccionar lo que se retocó en otro programa, según la foto de antes</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what you retouched since opening</source>
        <translation>Seleccionar lo que ha retocado desde que la abrió</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink by 4 px</source>
        <translation>Reducir 4 px</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink the selection: the edge moves inwards by so many pixels</source>
        <translation>Reducir la selección: el borde retrocede tantos píxeles hacia dentro</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink…</source>
        <translation>Reducir…</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Harder brush</source>
        <translation>Pincel más duro</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Larger brush</source>
        <translation>Pincel más grande</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the brush larger</source>
        <translation>Agrandar el pincel</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the brush smaller</source>
        <translation>Achicar el pincel</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the rim of the brush sharper</source>
        <translation>Hacer más nítido el borde del pincel</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the rim of the brush softer</source>
        <translation>Hacer más suave el borde del pincel</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Smaller brush</source>
        <translation>Pincel más pequeño</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Softer brush</source>
        <translation>Pincel más suave</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/tool_column.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>As the desktop colours</source>
        <translation>Colores del escritorio</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Bring the next open photo to the front</source>
        <translation>Traer delante la siguiente foto abierta</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Bring the open photo before this one to the front</source>
        <translation>Traer delante la foto abierta anterior</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Draw the squares a clean-up works on</source>
        <translation>Dibujar los cuadrados en los que trabaja una limpieza</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Fit in window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/panels/docks.py"/>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show every pixel as one pixel of the screen</source>
        <translation>Mostrar cada píxel como uno de la pantalla</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show the photo before on the left of a line that can be dragged (Ctrl+arrows move it)</source>
        <translation>Mostrar la foto de antes a la izquierda de una línea que se arrastra (Ctrl+flechas la mueven)</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show the whole photo</source>
        <translation>Mostrar toda la foto</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Show working squares</source>
        <translation>Mostrar marcos de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Split view</source>
        <translation>Vista dividida</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face is only a small part of the region.</source>
        <translation>Una cara es solo una parte pequeña de la zona.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region, but no portrait model is installed.</source>
        <translation>Hay una cara en la zona, pero no hay ningún modelo de retrato instalado.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region, but no portrait model is installed; this one was made for “{domain}”.</source>
        <translation>Hay una cara en la zona, pero no hay ningún modelo de retrato instalado; este se hizo para «{domain}».</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region.</source>
        <translation>Hay una cara en la zona.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A large face was found in the region.</source>
        <translation>Hay una cara grande en la zona.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Cleaning up</source>
        <translation>Limpiando</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Cleaning up {part} of {parts}</source>
        <translation>Limpiando, {part} de {parts}</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Comparing the photos</source>
        <translation>Comparando las fotos</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Laying one photo over the other</source>
        <translation>Poniendo una foto sobre la otra</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Looking for differences</source>
        <translation>Buscando diferencias</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>More than one face is masked; only one is cleaned up at a time.</source>
        <translation>Hay más de una cara seleccionada; solo se limpia una cada vez.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region, but no photo model is installed; this one was made for “{domain}”.</source>
        <translation>No hay ninguna cara en la zona, pero no hay ningún modelo de fotos instalado; este se hizo para «{domain}».</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region, but only models for faces are installed.</source>
        <translation>No hay ninguna cara en la zona, pero solo hay instalados modelos para caras.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region.</source>
        <translation>No hay ninguna cara en la zona.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Sharpening up</source>
        <translation>Afinando</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Sharpening up {part} of {parts}</source>
        <translation>Afinando, {part} de {parts}</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is only {side} px wide, so the model goes down by a factor of {factor} instead of {usual} and larger flaws can stay.</source>
        <translation>El marco de trabajo solo mide {side} px de ancho, así que el modelo reduce por un factor de {factor} en vez de {usual} y pueden quedar defectos mayores.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px, so the result can be softer than the photo around it.</source>
        <translation>El marco de trabajo mide {side} px de ancho y el modelo hace {made} px, así que el resultado puede ser más suave que la foto de alrededor.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px; “{second}” goes on to {whole} px, so the result can still be softer than the photo around it.</source>
        <translation>El marco de trabajo mide {side} px de ancho y el modelo hace {made} px; «{second}» sigue hasta {whole} px, así que el resultado aún puede ser más suave que la foto de alrededor.</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px; “{second}” makes the rest of the way, in tiles.</source>
        <translation>El marco de trabajo mide {side} px de ancho y el modelo hace {made} px; «{second}» hace el resto del camino, por teselas.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencias…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>&lt;p&gt;Makes bad retouching look real, on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hace que los malos retoques parezcan reales, en este ordenador: ninguna foto sale de él.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>Read the licences of everything that this program is made of</source>
        <translation>Leer las licencias de todo lo que compone este programa</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/choose_original.py"/>
        <source>Photos ({every});;All files (*)</source>
        <translation>Fotos ({every});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <source>Project with layers, OpenRaster</source>
        <translation>Proyecto con capas, OpenRaster</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save photo</source>
        <translation>Guardar foto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_original.py"/>
        <source>Compare with the original photo</source>
        <translation>Comparar con la foto original</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>As exported, at 100 %</source>
        <translation>Como se exporta, al 100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Before, at 100 %</source>
        <translation>Antes, al 100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Choose a name and write the copy</source>
        <translation>Elegir un nombre y escribir la copia</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Copy</source>
        <comment>a file</comment>
        <translation>Copia</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Export a copy</source>
        <translation>Exportar una copia</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>One pixel of the copy for each of the screen; drag or use the arrow keys to move</source>
        <translation>Un píxel de la copia por cada uno de la pantalla; arrastre o use las flechas para moverse</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Size of the copy</source>
        <translation>Tamaño de la copia</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Trying the export</source>
        <translation>Probando la exportación</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>What the file will take on the disk</source>
        <translation>Lo que ocupará el archivo en el disco</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Write nothing (Esc)</source>
        <translation>No escribir nada (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>{measures}, reckoning the size…</source>
        <translation>{measures}, calculando el tamaño…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>{title} at 100 %</source>
        <translation>{title} al 100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>16 bit become 8</source>
        <translation>16 bits pasan a 8</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>8 bit</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>All of them keep every pixel</source>
        <translation>Todas conservan cada píxel</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>By quality</source>
        <translation>Según la calidad</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Colour detail</source>
        <translation>Detalle de color</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Deflate (smallest)</source>
        <translation>Deflate (el menor)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Full (4:4:4)</source>
        <translation>Completo (4:4:4)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Half (4:2:0)</source>
        <translation>Mitad (4:2:0)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Half across (4:2:2)</source>
        <translation>Mitad a lo ancho (4:2:2)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Higher looks better and takes more room</source>
        <translation>Más alto se ve mejor y ocupa más</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>How the copy is written</source>
        <translation>Cómo se escribe la copia</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>In {format}, {losses}.</source>
        <translation>En {format}: {losses}.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Keep every pixel (lossless)</source>
        <translation>Conservar cada píxel (sin pérdidas)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Larger, but exactly the photo</source>
        <translation>Más grande, pero exactamente la foto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Leave out EXIF and XMP; the colour profile stays</source>
        <translation>Omitir EXIF y XMP; el perfil de color se queda</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Leave out GPS and place names; everything else stays</source>
        <translation>Omitir el GPS y los nombres de lugar; lo demás se queda</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Less colour detail makes smaller files</source>
        <translation>Menos detalle de color hace archivos más pequeños</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Longer side</source>
        <translation>Lado mayor</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Longer side in pixels</source>
        <translation>Lado mayor en píxeles</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Make the copy smaller; it is never made larger</source>
        <translation>Hacer la copia más pequeña; nunca se agranda</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Packing</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Quality slider</source>
        <translation>Calidad (deslizador)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Remove all camera data and description</source>
        <translation>Quitar los datos de la cámara</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Remove location</source>
        <translation>Quitar la ubicación</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Steps of brightness: 16 bit keep fine gradients</source>
        <translation>Pasos de luminosidad: 16 bits conservan degradados finos</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>What the longer side of the copy is shrunk to</source>
        <translation>A qué se reduce el lado mayor de la copia</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>camera data and description have no place</source>
        <translation>los datos de la cámara y la descripción no caben</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>transparency becomes white</source>
        <translation>la transparencia pasa a blanco</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Add to the selection, subtract from it, keep what both have</source>
        <translation>Añadir a la selección, restar de ella, conservar la intersección</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>All back to default</source>
        <translation>Todo por defecto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>All keys are back to default.</source>
        <translation>Todas las teclas vuelven a ser las de siempre.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Bring the changed keys back</source>
        <translation>Recuperar las teclas cambiadas</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Choose a command to change its keys</source>
        <translation>Elija una orden para cambiar sus teclas</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Choose a command, then press its new keys.</source>
        <translation>Elija una orden y pulse sus nuevas teclas.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Click here and press the new keys</source>
        <translation>Haga clic aquí y pulse las nuevas teclas</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Forget every change of the keys</source>
        <translation>Olvidar todos los cambios de teclas</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Give these keys to the command</source>
        <translation>Dar estas teclas a la orden</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Go back to the command’s own keys</source>
        <translation>Volver a las teclas propias de la orden</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Hold to see the photo before</source>
        <translation>Mantener para ver la foto de antes</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keep the keys as they are</source>
        <translation>Conservar las teclas como están</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Leave the command without keys</source>
        <translation>Dejar la orden sin teclas</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Move the photo</source>
        <translation>Mover la foto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Move the view</source>
        <translation>Mover la vista</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>None</source>
        <comment>keys</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>On the photo</source>
        <translation>Sobre la foto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Search commands or keys</source>
        <translation>Buscar órdenes o teclas</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Shift, Alt, both</source>
        <translation>Mayús, Alt, ambas</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Show only what contains this</source>
        <translation>Mostrar solo lo que contiene esto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Space, middle button</source>
        <translation>Espacio, botón central</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Parts of the program</source>
        <translation>Partes del programa</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Search names and texts</source>
        <translation>Buscar en nombres y textos</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/licences.py"/>
        <source>{n} parts</source>
        <extracomment>One: {n} part</extracomment>
        <translation>
            <numerusform>{n} parte</numerusform>
            <numerusform>{n} partes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Leave the selection as it is (Esc)</source>
        <translation>Dejar la selección como está (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Pixels slider</source>
        <translation>Píxeles (deslizador)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>{action} the selection (Return)</source>
        <translation>Cambiar la selección: {action} (Intro)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Bring back what was set before</source>
        <translation>Recuperar lo que estaba puesto antes</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Keep what is set here</source>
        <translation>Conservar lo que está puesto aquí</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Put everything in this dialog back to default</source>
        <translation>Poner todo lo de este diálogo por defecto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>16 bits per channel</source>
        <translation>16 bits por canal</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Choose another format…</source>
        <translation>Elegir otro formato…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete the unsaved work on {n} photos?</source>
        <extracomment>One: Delete the unsaved work on {n} photo?</extracomment>
        <translation>
            <numerusform>¿Borrar el trabajo sin guardar de {n} foto?</numerusform>
            <numerusform>¿Borrar el trabajo sin guardar de {n} fotos?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete the unsaved work on “{title}”?</source>
        <translation>¿Borrar el trabajo sin guardar de «{title}»?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Discard all</source>
        <translation>Descartar todo</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Discard unsaved work</source>
        <translation>Descartar trabajo sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Each takes memory as long as it is open.</source>
        <translation>Cada una ocupa memoria mientras está abierta.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Give up your changes to “{title}”?</source>
        <translation>¿Abandonar sus cambios en «{title}»?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>It can’t be brought back afterwards. Photos on disk stay as they are.</source>
        <translation>Después no se puede recuperar. Las fotos del disco se quedan como están.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Open {n} photos?</source>
        <extracomment>One: Open {n} photo?</extracomment>
        <translation>
            <numerusform>¿Abrir {n} foto?</numerusform>
            <numerusform>¿Abrir {n} fotos?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save with less</source>
        <translation>Guardar con menos</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save your changes to “{title}”?</source>
        <translation>¿Guardar sus cambios en «{title}»?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save “{name}” with less, or choose another format?</source>
        <translation>¿Guardar «{name}» con menos o elegir otro formato?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>The file has another size or kind of colour, so undo can’t bring them back.</source>
        <translation>El archivo tiene otro tamaño o tipo de color, así que Deshacer no puede recuperarlos.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Without saving, they are lost.</source>
        <translation>Sin guardar, se pierden.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Without saving, they are lost. {n} other photos have unsaved changes too.</source>
        <extracomment>One: Without saving, they are lost. {n} other photo has unsaved changes too.</extracomment>
        <translation>
            <numerusform>Sin guardar, se pierden. Hay {n} foto más con cambios sin guardar.</numerusform>
            <numerusform>Sin guardar, se pierden. Hay {n} fotos más con cambios sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>this photo</source>
        <translation>esta foto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>transparency</source>
        <translation>transparencia</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>{kind} can’t hold {losses}.</source>
        <translation>{kind} no puede contenerlo todo: {losses}.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>A minute ago</source>
        <translation>Hace un minuto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>An hour ago</source>
        <translation>Hace una hora</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Ask again at the next start (Esc)</source>
        <translation>Preguntar otra vez en el próximo inicio (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Can’t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Delete the work on the ticked photos; their files stay</source>
        <translation>Borrar el trabajo de las fotos marcadas; sus archivos se quedan</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>GLEAN Retouch ended before these photos were saved. Bring the work back with its selection and its history, and go on where you were.</source>
        <extracomment>One: GLEAN Retouch ended before this photo was saved. Bring the work back with its selection and its history, and go on where you were.</extracomment>
        <translation>
            <numerusform>GLEAN Retouch terminó antes de que se guardara esta foto. Recupere el trabajo con su selección y su historial y siga donde estaba.</numerusform>
            <numerusform>GLEAN Retouch terminó antes de que se guardaran estas fotos. Recupere el trabajo con su selección y su historial y siga donde estaba.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Not saved anywhere yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Open the ticked photos as they were</source>
        <translation>Abrir las fotos marcadas como estaban</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Tick the photos that the buttons are about</source>
        <translation>Marque las fotos a las que se refieren los botones</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Unsaved photos</source>
        <translation>Fotos sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Your work is still here</source>
        <translation>Su trabajo sigue aquí</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>{n} hours ago</source>
        <extracomment>One: {n} hour ago</extracomment>
        <translation>
            <numerusform>Hace {n} hora</numerusform>
            <numerusform>Hace {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>{n} minutes ago</source>
        <extracomment>One: {n} minute ago</extracomment>
        <translation>
            <numerusform>Hace {n} minuto</numerusform>
            <numerusform>Hace {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Hard pixels (drawings, icons)</source>
        <translation>Píxeles duros (dibujos, iconos)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>How new pixels are made from the old ones</source>
        <translation>Cómo se hacen los nuevos píxeles a partir de los viejos</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Keep the proportions</source>
        <translation>Conservar las proporciones</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Leave the photo as it is</source>
        <translation>Dejar la foto como está</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Make the photo this large</source>
        <translation>Dar este tamaño a la foto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Resize</source>
        <comment>button</comment>
        <translation>Cambiar tamaño</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Sharp (photos)</source>
        <translation>Nítido (fotos)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Size of the new photo beside the present one</source>
        <translation>Tamaño de la foto nueva frente a la actual</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Width and height change together, so that nothing is stretched</source>
        <translation>Anchura y altura cambian juntas, para que nada se estire</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{before} → {now} megapixels</source>
        <translation>{before} → {now} megapíxeles</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{megapixels} megapixels are more than can be edited here; ask for less.</source>
        <translation>{megapixels} megapíxeles son más de lo que se puede editar aquí; pida menos.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{name} of the new photo in pixels</source>
        <translation>{name} de la foto nueva en píxeles</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Click something in the photo that should be grey.</source>
        <translation>Haga clic en algo de la foto que deba ser gris.</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Colder (left) or warmer (right)</source>
        <translation>Más frío (izquierda) o más cálido (derecha)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>That is grey now</source>
        <translation>Eso ya es gris</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Tint</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Towards green (left) or magenta (right)</source>
        <translation>Hacia el verde (izquierda) o el magenta (derecha)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Change the photo, as one step that can be undone</source>
        <translation>Cambiar la foto, como un paso que se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Let the photo decide</source>
        <translation>Dejar que decida la foto</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Put all sliders back</source>
        <translation>Devolver todos los deslizadores a su sitio</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Show the photo as it will be; off shows it as it is</source>
        <translation>Mostrar la foto como quedará; sin marcar, como está</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Darker shadows and brighter lights, or a flatter photo</source>
        <translation>Sombras más oscuras y luces más claras, o una foto más plana</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Stops of light: 1 is twice as bright, −1 half as bright</source>
        <translation>Pasos de luz: 1 es el doble de claro, −1 la mitad</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/histogram.py"/>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/histogram.py"/>
        <source>How many pixels are dark (left), middling and bright (right)</source>
        <translation>Cuántos píxeles son oscuros (izquierda), medios y claros (derecha)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Above 1 brightens the middle</source>
        <translation>Por encima de 1 aclara los medios</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Middle</source>
        <translation>Medios</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>What is brighter becomes white</source>
        <translation>Lo que es más claro pasa a blanco</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>What is darker becomes black</source>
        <translation>Lo que es más oscuro pasa a negro</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <location filename="../../app/document/project/reader.py"/>
        <source>Blend modes of its layers are drawn as normal.</source>
        <translation>Los modos de fusión de sus capas se dibujan como normales.</translation>
    </message>
    <message>
        <location filename="../../app/document/project/reader.py"/>
        <source>Its layers are opened as one; saving asks for another file.</source>
        <translation>Sus capas se abren como una sola; al guardar se pide otro archivo.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/document/project/reader.py"/>
        <source>Opened with {n} cleanups in its layers: {names}.</source>
        <extracomment>One: Opened with {n} cleanup in its layers: {names}.</extracomment>
        <translation>
            <numerusform>Abierto con {n} limpieza en sus capas: {names}.</numerusform>
            <numerusform>Abierto con {n} limpiezas en sus capas: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Pasting</source>
        <translation>Pegando</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>The picture on the clipboard</source>
        <translation>La imagen del portapapeles</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>Pasted photo</source>
        <translation>Foto pegada</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>That holds no picture; copy or drag one from another program.</source>
        <translation>Eso no contiene ninguna imagen; copie o arrastre una desde otro programa.</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>The clipboard holds no picture; copy one in another program first.</source>
        <translation>El portapapeles no contiene ninguna imagen; copie antes una en otro programa.</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Opening {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Suggested region</source>
        <translation>Zona propuesta</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>{failed} of {total} files can’t be opened because they are damaged or no photos: {names}.</source>
        <translation>{failed} de {total} archivos no se pueden abrir porque están dañados o no son fotos: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>{name} holds no photo: choose another folder.</source>
        <translation>{name} no contiene ninguna foto: elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../app/files/reverting.py"/>
        <source>Reading {name} again</source>
        <translation>Leer {name} otra vez</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Exported {name}</source>
        <translation>{name} exportada</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Exporting {name}</source>
        <translation>Exportar {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Saved {name}</source>
        <translation>{name} guardada</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Saving {name}</source>
        <translation>Guardar {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>{name} is open in another tab, whose work would be lost; close it there or choose another name.</source>
        <translation>{name} está abierto en otra pestaña, cuyo trabajo se perdería; ciérrelo allí o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>{stem} copy</source>
        <translation>{stem} copia</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>about {seconds} min left</source>
        <translation>quedan unos {seconds} min</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>about {seconds} s left</source>
        <translation>quedan unos {seconds} s</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>{title} did not work: {what}</source>
        <translation>{title}: no funcionó, {what}</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>{title} needs more memory than is free; close other programs and try again.</source>
        <translation>{title}: hace falta más memoria de la que hay libre; cierre otros programas e inténtelo otra vez.</translation>
    </message>
    <message>
        <location filename="../../app/journal/autosave.py"/>
        <source>Autosave can’t keep your work on “{title}” because the disk with {root} is full; free some space, or save now and then.</source>
        <translation>El trabajo en «{title}» no se puede guardar automáticamente porque el disco de {root} está lleno; libere espacio o guarde de vez en cuando.</translation>
    </message>
    <message>
        <location filename="../../app/journal/autosave.py"/>
        <source>Autosave can’t keep your work on “{title}” in {root} ({reason}); make that folder writable, or save now and then.</source>
        <translation>El trabajo en «{title}» no se puede guardar automáticamente en {root} ({reason}); permita escribir en esa carpeta o guarde de vez en cuando.</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>A photo</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>The work on “{title}” can’t be brought back ({reason}); it is kept for the next start.</source>
        <translation>El trabajo en «{title}» no se puede recuperar ({reason}); se conserva para el próximo inicio.</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>too little memory</source>
        <translation>falta memoria</translation>
    </message>
    <message>
        <location filename="../../app/journal/replay.py"/>
        <source>The autosave of this photo is damaged from its beginning, so it can’t be brought back; open the photo itself again.</source>
        <translation>El guardado automático de esta foto está dañado desde el principio y no se puede recuperar; abra otra vez la foto misma.</translation>
    </message>
    <message>
        <location filename="../../app/journal/replay.py"/>
        <source>The autosave of this photo was written by a newer GLEAN Retouch; start that version to bring it back.</source>
        <translation>El guardado automático de esta foto lo escribió un GLEAN Retouch más nuevo; inicie esa versión para recuperarlo.</translation>
    </message>
    <message>
        <location filename="../../app/journal/writer.py"/>
        <source>Autosave has stopped for “{title}” because it needs more of the disk than autosave may use; save now and then.</source>
        <translation>El guardado automático de «{title}» se detuvo porque necesita más disco del permitido; guarde de vez en cuando.</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <source>Dropped photo</source>
        <translation>Foto soltada</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/history_panel.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/navigator.py"/>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Before on the left of a line that can be dragged (|)</source>
        <translation>Antes, a la izquierda de una línea que se arrastra (|)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up again</source>
        <translation>Limpiar otra vez</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up panel</source>
        <translation>Panel Limpiar</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up the whole photo</source>
        <translation>Limpiar toda la foto</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up what is selected</source>
        <translation>Limpiar lo seleccionado</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up what you painted or retouched since opening</source>
        <translation>Limpiar lo que ha pintado o retocado desde que la abrió</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Hold to compare</source>
        <translation>Mantener para comparar</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Hold to see the photo before (\)</source>
        <translation>Mantener para ver la foto de antes (\)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>How it is put in</source>
        <translation>Cómo se integra</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Keep the result as it is (Enter in this panel)</source>
        <translation>Conservar el resultado como está (Intro en este panel)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>My edits</source>
        <translation>Retoques</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Other noise</source>
        <translation>Otro ruido</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Replace the region by what the model makes of it (Ctrl+Return)</source>
        <translation>Sustituir la zona por lo que el modelo hace de ella (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Sharpen up to full size</source>
        <translation>Afinar a tamaño completo</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Take the result back (Esc)</source>
        <translation>Retirar el resultado (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/panels/preview.py"/>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where a face is larger than what the model makes, a model for photos makes the rest
of the way. That takes longer; without it, large faces come out softer.</source>
        <translation>Donde una cara es mayor de lo que hace el modelo, un modelo de fotos hace el resto
del camino. Tarda más; sin él, las caras grandes salen más suaves.</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where: {text}</source>
        <translation>Dónde: {text}</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Whole photo</source>
        <translation>Toda</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Float</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Panels: double-click to float one, right-click for more</source>
        <translation>Paneles: doble clic para soltar uno, clic derecho para más</translation>
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
        <translation>Arrastrar sobre la foto el marco de trabajo o sus esquinas (T)</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Working frame: {text}</source>
        <translation>Marco de trabajo: {text}</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click a step to go back or forth to it; the arrow keys do, too</source>
        <translation>Haga clic en un paso para ir a él; las flechas también</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click to go back</source>
        <translation>Clic para volver</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click to go back to the photo as it was opened</source>
        <translation>Clic para volver a la foto como se abrió</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Earliest step kept</source>
        <translation>Paso más antiguo conservado</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Older steps were let go of to save memory (Preferences)</source>
        <translation>Se soltaron pasos más antiguos para ahorrar memoria (Preferencias)</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>The photo as it is now</source>
        <translation>La foto como está ahora</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Undone; click to do it again</source>
        <translation>Deshecho; clic para rehacerlo</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>{name}, undone</source>
        <translation>{name}, deshecho</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Added by you</source>
        <translation>Añadido por usted</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Chosen for what is on the photo.</source>
        <translation>Elegido según lo que hay en la foto.</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>No model is installed.</source>
        <translation>No hay ningún modelo instalado.</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested for the photo</source>
        <translation>Propuesto para la foto</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested: {title}</source>
        <translation>Propuesto: {title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The model that makes the new pixels</source>
        <translation>El modelo que hace los nuevos píxeles</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The model that suits what is on the photo</source>
        <translation>El modelo que conviene a la foto</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The program chooses, for each region anew</source>
        <translation>El programa elige, para cada zona</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>{domain} · working size {size} px · factor {factor} · {licence}</source>
        <translation>{domain} · tamaño de trabajo {size} px · factor {factor} · {licence}</translation>
    </message>
    <message>
        <location filename="../../app/panels/navigator.py"/>
        <source>Drag to move the view; the arrow keys do too</source>
        <translation>Arrastre para mover la vista; las flechas también</translation>
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
        <translation>Zoom (+ y -)</translation>
    </message>
    <message>
        <location filename="../../app/panels/option_bar.py"/>
        <location filename="../../app/tools/pick_colour.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Colour of the paint</source>
        <translation>Color de la pintura</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Face found</source>
        <translation>Cara encontrada</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Goes down {times}×:</source>
        <translation>Reduce {times}×:</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Open a photo and select what looks wrong.</source>
        <translation>Abra una foto y seleccione lo que se ve mal.</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Seen once the running clean-up is done.</source>
        <translation>Se verá cuando termine la limpieza en curso.</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Select what looks wrong.</source>
        <translation>Seleccione lo que se ve mal.</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>What the model sees of the photo. If the flaw can’t be seen here, it will be gone; if it can, go down further: “Coarser”, or a model with a higher factor.</source>
        <translation>Lo que el modelo ve de la foto. Si el defecto no se ve aquí, desaparecerá; si se ve, reduzca más: «Grueso», o un modelo de mayor factor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/panels/preview.py"/>
        <source>{n} tiles</source>
        <extracomment>One: {n} tile</extracomment>
        <translation>
            <numerusform>{n} tesela</numerusform>
            <numerusform>{n} teselas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Cancel the clean-up of {title}, {place}</source>
        <translation>Cancelar la limpieza de {title}, {place}</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Cancel this clean-up</source>
        <translation>Cancelar esta limpieza</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>How far this clean-up is</source>
        <translation>Cuánto ha avanzado esta limpieza</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Progress of {title}</source>
        <translation>Progreso de {title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Waiting and running clean-ups</source>
        <translation>Limpiezas en espera y en curso</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>my edits</source>
        <translation>mis retoques</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>starting</source>
        <translation>empezando</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>whole photo</source>
        <translation>toda la foto</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <location filename="../../app/selecting/margin.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>Feather</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Grain</source>
        <translation>Grano</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How far colours are drawn to the surroundings of the region</source>
        <translation>Cuánto se acercan los colores a los alrededores de la zona</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How much of the result is taken</source>
        <translation>Cuánto se toma del resultado</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How softly the result runs out, inwards from the edge of the region</source>
        <translation>Con qué suavidad se desvanece el resultado, del borde de la zona hacia dentro</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Match colours</source>
        <translation>Igualar colores</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Noise as in the photo around the region, where the result is smoother;
at 100 % it has as much of it</source>
        <translation>Ruido como en la foto alrededor de la zona, donde el resultado es más liso;
al 100 % tiene el mismo</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>Hide “{title}”</source>
        <translation>Ocultar «{title}»</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>Show “{title}”</source>
        <translation>Mostrar «{title}»</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>{title}: hide</source>
        <translation>{title}: ocultar</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>{title}: show</source>
        <translation>{title}: mostrar</translation>
    </message>
    <message>
        <location filename="../../app/panels/sliders.py"/>
        <source>{name} slider</source>
        <translation>{name} (deslizador)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Drop a photo here</source>
        <translation>Suelte una foto aquí</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open a photo from this computer (Ctrl+O)</source>
        <translation>Abrir una foto de este ordenador (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open photo…</source>
        <translation>Abrir foto…</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open the picture from the clipboard (Ctrl+V)</source>
        <translation>Abrir la imagen del portapapeles (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open {name}; the sample itself stays as it is</source>
        <translation>Abrir {name}; el ejemplo se queda como está</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Or try a sample: open the first one and press Clean up</source>
        <translation>O pruebe un ejemplo: abra el primero y pulse Limpiar</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Photos you open will be listed here.</source>
        <translation>Las fotos que abra aparecerán aquí.</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Recent photo: {name}</source>
        <translation>Foto reciente: {name}</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Recent photos</source>
        <translation>Fotos recientes</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Sample photo: {title}</source>
        <translation>Foto de ejemplo: {title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Select what looks badly retouched, press Clean up, and it looks real again.</source>
        <translation>Seleccione lo que parece mal retocado, pulse Limpiar y vuelve a parecer real.</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <location filename="../../app/tools/pick_colour.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Colour profile and bits per channel</source>
        <translation>Perfil de color y bits por canal</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Colour profile and bits per channel; shown {shown}</source>
        <translation>Perfil de color y bits por canal; se muestra {shown}</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Give up what is being done (Esc)</source>
        <translation>Abandonar lo que se está haciendo (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Photo size</source>
        <translation>Tamaño de la foto</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>What the model runs on</source>
        <translation>En qué se ejecuta el modelo</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Width × height in pixels</source>
        <translation>Anchura × altura en píxeles</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Zoom: 100 % shows every pixel of the photo as one of the screen</source>
        <translation>Zoom: 100 % muestra cada píxel de la foto como uno de la pantalla</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>as sRGB</source>
        <translation>como sRGB</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>through the screen’s own profile</source>
        <translation>con el perfil de la pantalla</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>{profile}, {bits} bit</source>
        <translation>{profile}, {bits} bits</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>{title}: waiting</source>
        <translation>{title}: en espera</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Changed since it was saved</source>
        <translation>Cambiada desde que se guardó</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Close {title}</source>
        <translation>Cerrar {title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Close {title} (middle click on the tab)</source>
        <translation>Cerrar {title} (clic central en la pestaña)</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Earlier tabs</source>
        <translation>Pestañas anteriores</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Later tabs</source>
        <translation>Pestañas siguientes</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Not saved under a name yet</source>
        <translation>Aún sin guardar con un nombre</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Open photos: Ctrl+Tab goes to the next one</source>
        <translation>Fotos abiertas: Ctrl+Tab pasa a la siguiente</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Show earlier tabs</source>
        <translation>Mostrar las pestañas anteriores</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Show later tabs</source>
        <translation>Mostrar las pestañas siguientes</translation>
    </message>
    <message>
        <location filename="../../app/panels/variant_strip.py"/>
        <source>Click a result to put it into the photo</source>
        <translation>Haga clic en un resultado para ponerlo en la foto</translation>
    </message>
    <message>
        <location filename="../../app/panels/variant_strip.py"/>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Automatic takes a graphics card where there is one</source>
        <translation>Automático usa una tarjeta gráfica si la hay</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Dark, light, or as the desktop has them</source>
        <translation>Oscuro, claro o como el escritorio</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Disk for unsaved work</source>
        <translation>Disco para copias</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For JPEG, WebP and AVIF</source>
        <translation>Para JPEG, WebP y AVIF</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For all open photos together</source>
        <translation>Para todas las fotos abiertas juntas</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For all open photos together; when it is used up, the oldest steps are forgotten. Automatic takes a quarter of the memory, at most 2048 MB</source>
        <translation>Para todas las fotos abiertas juntas; cuando se agota, se olvidan los pasos más antiguos. Automático toma un cuarto de la memoria, como mucho 2048 MB</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>History and autosave</source>
        <translation>Historial y guardado</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keep the location</source>
        <translation>Conservar la ubicación</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keep unsaved work safe from crashes</source>
        <translation>Proteger de cierres el trabajo sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keeps copies of the photos being edited on this computer until they are saved or closed; off deletes them</source>
        <translation>Guarda en este ordenador copias de las fotos que se editan hasta que se guardan o se cierran; sin marcar, las borra</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Let a model for photos go on where a face is larger than what its model makes</source>
        <translation>Dejar que un modelo de fotos siga donde una cara es mayor de lo que hace su modelo</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Let saved photos tell where they were taken, if they did before: GPS, place names</source>
        <translation>Dejar que las fotos guardadas digan dónde se tomaron, si antes lo decían: GPS, nombres de lugar</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Memory for undo</source>
        <translation>Memoria para deshacer</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Quality when saving</source>
        <translation>Calidad al guardar</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Run models on</source>
        <translation>Ejecutar modelos en</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>So much work a crash can cost at most</source>
        <translation>El trabajo que un cierre puede costar como mucho</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>The language of the program; it changes at the next start</source>
        <translation>El idioma del programa; cambia en el próximo inicio</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Write unsaved work every</source>
        <translation>Guardar copias cada</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Unnamed profile</source>
        <translation>Perfil sin nombre</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Unreadable profile</source>
        <translation>Perfil ilegible</translation>
    </message>
    <message>
        <location filename="../../app/recovery.py"/>
        <source>Bringing back {title}</source>
        <translation>Recuperar {title}</translation>
    </message>
    <message>
        <location filename="../../app/recovery.py"/>
        <source>Looking for unsaved work</source>
        <translation>Buscando trabajo sin guardar</translation>
    </message>
    <message>
        <location filename="../../app/reshaping.py"/>
        <source>The photo was changed meanwhile: do it again</source>
        <translation>La foto cambió mientras tanto: hágalo otra vez</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Badly retouched</source>
        <translation>Mal retocada</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Otters</source>
        <translation>Nutrias</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Portrait laughing</source>
        <translation>Retrato sonriente</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>Face {number} of {faces}; again for the next one</source>
        <translation>Cara {number} de {faces}; otra vez para la siguiente</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>Looking for faces</source>
        <translation>Buscando caras</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>No face was found in this photo; draw around it with the ellipse or the lasso instead.</source>
        <translation>No se encontró ninguna cara en esta foto; rodéela con la elipse o el lazo.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Feather selection</source>
        <translation>Suavizar selección</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Grow</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Grow selection</source>
        <translation>Ampliar selección</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Shrink</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Shrink selection</source>
        <translation>Reducir selección</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge fades out over so many pixels to either side.</source>
        <translation>El borde se desvanece tantos píxeles a cada lado.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge moves inwards by so many pixels.</source>
        <translation>El borde retrocede tantos píxeles hacia dentro.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge moves outwards by so many pixels.</source>
        <translation>El borde avanza tantos píxeles hacia fuera.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Compare with original</source>
        <translation>Comparar con el original</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>No difference to {name} was found; select what you retouched by hand.</source>
        <translation>No se encontró diferencia con {name}; seleccione a mano lo que retocó.</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Reading {name}</source>
        <translation>Leer {name}</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Selected where the photo differs from {name}</source>
        <translation>Seleccionado donde la foto difiere de {name}</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>As the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Crop and straighten</source>
        <translation>Recortar y enderezar</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Drag the part to keep, then Enter; Ctrl and drag along the horizon straightens</source>
        <translation>Arrastre la parte que se queda y pulse Intro; Ctrl y arrastrar a lo largo del horizonte endereza</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Enter or a double click crops, Escape gives up</source>
        <translation>Intro o un doble clic recorta, Esc abandona</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Portrait in place of landscape, or back</source>
        <translation>Vertical en vez de apaisado, o al revés</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Proportions of the part to keep</source>
        <translation>Proporciones de la parte que se queda</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Swap sides</source>
        <translation>Intercambiar lados</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Turns the photo clockwise under the frame</source>
        <translation>Gira la foto en sentido horario bajo el marco</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Drag a rectangle around what should be cleaned up</source>
        <translation>Arrastre un rectángulo alrededor de lo que se debe limpiar</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Drag an ellipse around what should be cleaned up</source>
        <translation>Arrastre una elipse alrededor de lo que se debe limpiar</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Ellipse selection</source>
        <translation>Selección elíptica</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Intersect</source>
        <translation>Intersecar</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Rectangle selection</source>
        <translation>Selección rectangular</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Replace the selection, add to it (Shift), subtract from it (Alt) or keep what both share (Shift+Alt)</source>
        <translation>Sustituir la selección, añadir a ella (Mayús), restar de ella (Alt) o conservar la intersección (Mayús+Alt)</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Subtract</source>
        <translation>Restar</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>Drag the square that Clean up works in, or its corners; drag beside it to draw another; arrow keys move it</source>
        <translation>Arrastre el cuadrado en que trabaja Limpiar, o sus esquinas; al lado se dibuja otro; las flechas lo mueven</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>The middle of the working frame has to lie on the photo</source>
        <translation>El centro del marco de trabajo tiene que estar en la foto</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>Working frame</source>
        <translation>Marco de trabajo</translation>
    </message>
    <message>
        <location filename="../../app/tools/hand.py"/>
        <source>Drag the photo around (Space with any tool)</source>
        <translation>Mover la foto (Espacio con cualquier herramienta)</translation>
    </message>
    <message>
        <location filename="../../app/tools/hand.py"/>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <location filename="../../app/tools/heal.py"/>
        <source>Healing</source>
        <translation>Corrigiendo</translation>
    </message>
    <message>
        <location filename="../../app/tools/lasso.py"/>
        <source>Draw freely around what should be cleaned up</source>
        <translation>Dibuje libremente alrededor de lo que se debe limpiar</translation>
    </message>
    <message>
        <location filename="../../app/tools/lasso.py"/>
        <source>Lasso selection</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <location filename="../../app/tools/paint.py"/>
        <source>Colour {colour}</source>
        <translation>Color {colour}</translation>
    </message>
    <message>
        <location filename="../../app/tools/paint.py"/>
        <source>The photo is clear there and has no colour to take</source>
        <translation>La foto es transparente ahí y no tiene color</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Blend</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Drag the selection to copy it elsewhere; corners scale, outside turns, Enter applies</source>
        <translation>Arrastre la selección para copiarla en otro sitio; las esquinas escalan, fuera gira, Intro aplica</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Enter or a double click applies the patch, Escape drops it</source>
        <translation>Intro o un doble clic aplica el parche, Esc lo descarta</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Flip</source>
        <translation>Voltear</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Flip the copy: left and right change places</source>
        <translation>Voltear la copia: izquierda y derecha se intercambian</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>How much the copy covers</source>
        <translation>Cuánto cubre la copia</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>How the copy meets the photo; Seamless matches light and colour once it is applied</source>
        <translation>Cómo se une la copia a la foto; Sin costuras iguala luz y color al aplicarla</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Patch</source>
        <translation>Parche</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Press inside the selection and drag to copy it</source>
        <translation>Pulse dentro de la selección y arrastre para copiarla</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Seamless</source>
        <translation>Sin costuras</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Select what you want to copy first, then drag it with Patch</source>
        <translation>Seleccione primero lo que quiere copiar y arrástrelo con Parche</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Soft edge</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Width of the soft edge</source>
        <translation>Ancho del borde suave</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>3 × 3 pixels</source>
        <translation>3 × 3 píxeles</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>5 × 5 pixels</source>
        <translation>5 × 5 píxeles</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Click into the photo to paint with its colour</source>
        <translation>Haga clic en la foto para pintar con su color</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>How much of the photo the colour is the mean of</source>
        <translation>De cuánto de la foto es media el color</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>One pixel</source>
        <translation>Un píxel</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Pick colour</source>
        <translation>Cuentagotas</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>A polygon needs three corners; click one more, or Esc gives it up</source>
        <translation>Un polígono necesita tres esquinas; haga clic en una más, o Esc lo abandona</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>Click corner after corner; Enter, a double click or the first corner closes it</source>
        <translation>Haga clic esquina tras esquina; Intro, un doble clic o la primera esquina lo cierra</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>Polygon selection</source>
        <translation>Lazo poligonal</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Aligned</source>
        <translation>Alineado</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Alt+click first on the place to copy from</source>
        <translation>Primero Alt+clic en el lugar del que copiar</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Clone stamp</source>
        <translation>Tampón de clonar</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Copy one place of the photo onto another; Alt+click sets the source</source>
        <translation>Copiar un lugar de la foto sobre otro; Alt+clic fija el origen</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Cover a flaw with clean skin or cloth that takes on its light; Alt+click sets the source</source>
        <translation>Cubrir un defecto con piel o tela limpia que toma su luz; Alt+clic fija el origen</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Hardness</source>
        <translation>Dureza</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Heal</source>
        <translation>Corrector</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How fast a stroke reaches its opacity; less builds up as you rub</source>
        <translation>Con qué rapidez alcanza un trazo su opacidad; menos se acumula al frotar</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much a stroke covers</source>
        <translation>Cuánto cubre un trazo</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How sharp the brush's rim is (Shift+[ and Shift+])</source>
        <translation>Nitidez del borde del pincel (Mayús+[ y Mayús+])</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Keep the distance to the source from stroke to stroke; off, each stroke begins at the source</source>
        <translation>Conservar la distancia al origen de trazo en trazo; sin marcar, cada trazo empieza en el origen</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Source set; now paint where it should go</source>
        <translation>Origen fijado; ahora pinte donde debe ir</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>What pressing a pen harder changes</source>
        <translation>Qué cambia al apretar más el lápiz</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Width of the brush ([ and ])</source>
        <translation>Ancho del pincel ([ y ])</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Blur</source>
        <translation>Desenfocar</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Blur and sharpen</source>
        <translation>Desenfocar y enfocar</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Bring back the photo as it was opened</source>
        <translation>Recuperar la foto como se abrió</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Brush selection</source>
        <translation>Pincel de selección</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Burn</source>
        <translation>Subexponer</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Do</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Dodge</source>
        <translation>Sobreexponer</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Dodge and burn</source>
        <translation>Sobreexponer y subexponer</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Drag colour along, like a finger in wet paint</source>
        <translation>Arrastrar el color, como un dedo en pintura fresca</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Erase to original</source>
        <translation>Borrar hasta el original</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Highlights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How far the colour is dragged along</source>
        <translation>Hasta dónde se arrastra el color</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How large the detail is that goes or comes</source>
        <translation>Cómo de grande es el detalle que se va o viene</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much it is blurred or sharpened</source>
        <translation>Cuánto se desenfoca o enfoca</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much lighter or darker</source>
        <translation>Cuánto más claro o más oscuro</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Lighten or darken places, and keep their colour</source>
        <translation>Aclarar u oscurecer lugares conservando su color</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Make places softer or crisper</source>
        <translation>Hacer lugares más suaves o más nítidos</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Midtones</source>
        <translation>Medios tonos</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint more selection, take away from it (Alt) or keep only what is painted over (Shift+Alt)</source>
        <translation>Pintar más selección, quitar de ella (Alt) o conservar solo lo repintado (Mayús+Alt)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint over what should be cleaned up</source>
        <translation>Pinte sobre lo que se debe limpiar</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint with a colour; Alt+click takes it from the photo</source>
        <translation>Pintar con un color; Alt+clic lo toma de la foto</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Range</source>
        <translation>Gama</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Shadows</source>
        <translation>Sombras</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Sharpen</source>
        <translation>Enfocar</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Smudge</source>
        <translation>Dedo</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Whether the brush blurs or sharpens (Alt does the other)</source>
        <translation>Si el pincel desenfoca o enfoca (Alt hace lo otro)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Whether the brush lightens or darkens (Alt does the other)</source>
        <translation>Si el pincel aclara u oscurece (Alt hace lo otro)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Which tones change most</source>
        <translation>Qué tonos cambian más</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>{tool} stays inside the selection; Ctrl+D deselects</source>
        <translation>{tool} se queda dentro de la selección; Ctrl+D deselecciona</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Click a colour to select what looks like it</source>
        <translation>Haga clic en un color para seleccionar lo que se le parece</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Connected only</source>
        <translation>Solo contiguo</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>How different a colour may be</source>
        <translation>Cuánto puede diferir un color</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Magic wand</source>
        <translation>Varita mágica</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Select only what is connected to the place you click</source>
        <translation>Seleccionar solo lo que está unido al lugar del clic</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Enlarge</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>How much each stroke does</source>
        <translation>Cuánto hace cada trazo</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Push</source>
        <translation>Empujar</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Push, enlarge, shrink or turn parts of the photo; Alt does the opposite</source>
        <translation>Empujar, agrandar, achicar o girar partes de la foto; Alt hace lo contrario</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Swirl left</source>
        <translation>Remolino a la izquierda</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Swirl right</source>
        <translation>Remolino a la derecha</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Warp</source>
        <translation>Deformar</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>What the brush does: one press acts once, dragging goes on</source>
        <translation>Qué hace el pincel: una pulsación actúa una vez, arrastrar continúa</translation>
    </message>
</context>
</TS>
