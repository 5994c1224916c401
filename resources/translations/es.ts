<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
<name>GLEAN Retouch</name>
<message>
<source>No model is installed; add one first.</source>
<translation>No hay ningún modelo instalado; añada uno primero.</translation>
</message>
<message>
<source>The model “{name}” is not installed any more; choose another.</source>
<translation>El modelo «{name}» ya no está instalado; elija otro.</translation>
</message>
<message>
<source>Upscaling the folder</source>
<translation>Ampliación de la carpeta</translation>
</message>
<message>
<source>Choose a folder for the results.</source>
<translation>Elija una carpeta para los resultados.</translation>
</message>
<message>
<source>Choose the folder with the photos, or drop it here.</source>
<translation>Elija la carpeta de las fotos o arrástrela aquí.</translation>
</message>
<message>
<source>Saving the report</source>
<translation>Guardar el informe</translation>
</message>
<message>
<source>Loading the model…</source>
<translation>Cargando el modelo…</translation>
</message>
<message>
<source>{done} of {total}</source>
<translation>{done} de {total}</translation>
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
<numerusform>{n} fallida</numerusform>
<numerusform>{n} fallidas</numerusform>
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
<numerusform>{n} foto terminada</numerusform>
<numerusform>{n} fotos terminadas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} photos so far</source>
<extracomment>One: {n} photo so far</extracomment>
<translation>
<numerusform>{n} foto hasta ahora</numerusform>
<numerusform>{n} fotos hasta ahora</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} skipped</source>
<extracomment>One: {n} skipped</extracomment>
<translation>
<numerusform>{n} omitida</numerusform>
<numerusform>{n} omitidas</numerusform>
</translation>
</message>
<message>
<source>{speed} a minute</source>
<translation>{speed} por minuto</translation>
</message>
<message>
<source>{time} left</source>
<translation>quedan {time}</translation>
</message>
<message>
<source>After</source>
<translation>Después</translation>
</message>
<message>
<source>Before</source>
<translation>Antes</translation>
</message>
<message>
<source>Photo</source>
<translation>Foto</translation>
</message>
<message>
<source>Preparing the view</source>
<translation>Preparando la vista</translation>
</message>
<message>
<source>The photo being edited; arrow keys move the view</source>
<translation>La foto que se edita; las flechas mueven la vista</translation>
</message>
<message>
<source>“{title}” was turned or resized meanwhile: press Clean up again</source>
<translation>«{title}» se giró o cambió de tamaño mientras tanto: límpiela otra vez</translation>
</message>
<message>
<source>Blending</source>
<translation>Fundiendo</translation>
</message>
<message>
<source>Clean up</source>
<translation>Limpiar</translation>
</message>
<message>
<source>Looking at the photo</source>
<translation>Mirando la foto</translation>
</message>
<message>
<source>Loading the model</source>
<translation>Cargando el modelo</translation>
</message>
<message>
<source>Other noise changes next to nothing with this model, so the variants look alike.</source>
<translation>Otro ruido no cambia casi nada con este modelo, así que las variantes se parecen.</translation>
</message>
<message>
<source>That clean-up is in the queue already</source>
<translation>Esa limpieza ya está en la cola</translation>
</message>
<message>
<source>The result was dropped; redo brings it back</source>
<translation>El resultado se descartó; Rehacer lo recupera</translation>
</message>
<message>
<source>“{title}” is cleaned up</source>
<translation>«{title}» está limpia</translation>
</message>
<message>
<source>Looking for models</source>
<translation>Buscando modelos</translation>
</message>
<message>
<source>“{title}” is not here any more; the program chooses the model</source>
<translation>«{title}» ya no está; el programa elige el modelo</translation>
</message>
<message>
<source>The clean-up of “{title}” was dropped, as the photo was closed</source>
<translation>La limpieza de «{title}» se descartó porque la foto se cerró</translation>
</message>
<message>
<source>down {times}×</source>
<translation>reducido {times}×</translation>
</message>
<message>
<source>frame drawn by hand</source>
<translation>marco dibujado a mano</translation>
</message>
<message>
<source>noise {number}</source>
<translation>ruido {number}</translation>
</message>
<message>
<source>&amp;Clean up</source>
<translation>&amp;Limpiar</translation>
</message>
<message>
<source>A larger working frame: larger flaws vanish, and more is invented</source>
<translation>Un marco de trabajo mayor: desaparecen defectos mayores y se inventa más</translation>
</message>
<message>
<source>A smaller working frame: more of the photo stays</source>
<translation>Un marco de trabajo menor: queda más de la foto</translation>
</message>
<message>
<source>Another result of the same model, by other noise inside it</source>
<translation>Otro resultado del mismo modelo, con otro ruido</translation>
</message>
<message>
<source>Apple GPU</source>
<translation>GPU de Apple</translation>
</message>
<message>
<source>Apply the result</source>
<translation>Aplicar el resultado</translation>
</message>
<message>
<source>Automatic</source>
<translation>Automático</translation>
</message>
<message>
<source>Automatic frame</source>
<translation>Marco automático</translation>
</message>
<message>
<source>CPU</source>
<translation>CPU</translation>
</message>
<message>
<source>Cancel the clean-up</source>
<translation>Cancelar la limpieza</translation>
</message>
<message>
<source>Coarser</source>
<translation>Grueso</translation>
</message>
<message>
<source>Drop the result</source>
<translation>Descartar el resultado</translation>
</message>
<message>
<source>Finer</source>
<translation>Fino</translation>
</message>
<message>
<source>Give up the running clean-up</source>
<translation>Abandonar la limpieza en curso</translation>
</message>
<message>
<source>Keep the result as it is; its sliders are for the next one</source>
<translation>Conservar el resultado como está; sus controles son para el siguiente</translation>
</message>
<message>
<source>Models…</source>
<translation>Modelos…</translation>
</message>
<message>
<source>NVIDIA GPU</source>
<translation>GPU de NVIDIA</translation>
</message>
<message>
<source>Replace the region by what the model makes of it</source>
<translation>Sustituir la zona por lo que el modelo hace de ella</translation>
</message>
<message>
<source>Run models on: Apple GPU</source>
<translation>Ejecutar modelos en: GPU de Apple</translation>
</message>
<message>
<source>Run models on: Automatic</source>
<translation>Ejecutar modelos en: automático</translation>
</message>
<message>
<source>Run models on: CPU</source>
<translation>Ejecutar modelos en: CPU</translation>
</message>
<message>
<source>Run models on: NVIDIA GPU</source>
<translation>Ejecutar modelos en: GPU de NVIDIA</translation>
</message>
<message>
<source>Run on</source>
<translation>Ejecutar en</translation>
</message>
<message>
<source>See, add, download, verify and remove models</source>
<translation>Ver, añadir, descargar, comprobar y quitar modelos</translation>
</message>
<message>
<source>Take the result back (Escape)</source>
<translation>Retirar el resultado (Esc)</translation>
</message>
<message>
<source>The working frame that suits the region</source>
<translation>El marco de trabajo que conviene a la zona</translation>
</message>
<message>
<source>Try other noise</source>
<translation>Probar otro ruido</translation>
</message>
<message>
<source>Reselect</source>
<translation>Volver a seleccionar</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>&amp;Editar</translation>
</message>
<message>
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<source>Cancel the stroke, the running work or the live result</source>
<translation>Cancelar el trazo, el trabajo en curso o el resultado aún ajustable</translation>
</message>
<message>
<source>Change how the program looks and works</source>
<translation>Cambiar el aspecto y el funcionamiento del programa</translation>
</message>
<message>
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message>
<source>Copy the photo, or what is selected with its soft edge</source>
<translation>Copiar la foto, o lo seleccionado con su borde suave</translation>
</message>
<message>
<source>Do the step again</source>
<translation>Volver a hacer el paso</translation>
</message>
<message>
<source>Preferences…</source>
<translation>Preferencias…</translation>
</message>
<message>
<source>Redo</source>
<translation>Rehacer</translation>
</message>
<message>
<source>Take the last step back</source>
<translation>Deshacer el último paso</translation>
</message>
<message>
<source>Undo</source>
<translation>Deshacer</translation>
</message>
<message>
<source>&amp;File</source>
<translation>&amp;Archivo</translation>
</message>
<message>
<source>Close all</source>
<translation>Cerrar todo</translation>
</message>
<message>
<source>Close all photos but the one in front</source>
<translation>Cerrar todas las fotos menos la de delante</translation>
</message>
<message>
<source>Close all photos: back to the start page</source>
<translation>Cerrar todas las fotos: de vuelta a la página de inicio</translation>
</message>
<message>
<source>Close others</source>
<translation>Cerrar las demás</translation>
</message>
<message>
<source>Close photo</source>
<translation>Cerrar foto</translation>
</message>
<message>
<source>Close the photo in front</source>
<translation>Cerrar la foto de delante</translation>
</message>
<message>
<source>Export a copy…</source>
<translation>Exportar una copia…</translation>
</message>
<message>
<source>Go back to the photo as it is on the disk; undo brings your changes back</source>
<translation>Volver a la foto como está en el disco; Deshacer recupera sus cambios</translation>
</message>
<message>
<source>Leave GLEAN Retouch</source>
<translation>Salir de GLEAN Retouch</translation>
</message>
<message>
<source>Leave GPS and place names out of every photo you save</source>
<translation>Omitir el GPS y los nombres de lugar en todas las fotos que guarde</translation>
</message>
<message>
<source>Make all photos of a folder larger, beside your other work</source>
<translation>Ampliar todas las fotos de una carpeta mientras sigue trabajando</translation>
</message>
<message>
<source>Open photos</source>
<translation>Abrir fotos</translation>
</message>
<message>
<source>Open recent</source>
<translation>Abrir reciente</translation>
</message>
<message>
<source>Open the picture from the clipboard in a tab of its own</source>
<translation>Abrir la imagen del portapapeles en su propia pestaña</translation>
</message>
<message>
<source>Open…</source>
<translation>Abrir…</translation>
</message>
<message>
<source>Paste as photo</source>
<translation>Pegar como foto</translation>
</message>
<message>
<source>Quit</source>
<translation>Salir</translation>
</message>
<message>
<source>Revert</source>
<translation>Volver a lo guardado</translation>
</message>
<message>
<source>Sample photos</source>
<translation>Fotos de ejemplo</translation>
</message>
<message>
<source>Save</source>
<translation>Guardar</translation>
</message>
<message>
<source>Save a copy under another name; the photo keeps its own</source>
<translation>Guardar una copia con otro nombre; la foto conserva el suyo</translation>
</message>
<message>
<source>Save a copy…</source>
<translation>Guardar una copia…</translation>
</message>
<message>
<source>Save as…</source>
<translation>Guardar como…</translation>
</message>
<message>
<source>Save project…</source>
<translation>Guardar proyecto…</translation>
</message>
<message>
<source>Save the photo</source>
<translation>Guardar la foto</translation>
</message>
<message>
<source>Save the photo under another name or format</source>
<translation>Guardar la foto con otro nombre o formato</translation>
</message>
<message>
<source>Save the photo with its layers, cleanups and selection, for later and for Krita or GIMP</source>
<translation>Guardar la foto con sus capas, limpiezas y selección, para más tarde y para Krita o GIMP</translation>
</message>
<message>
<source>Save without location</source>
<translation>Guardar sin ubicación</translation>
</message>
<message>
<source>Upscale folder…</source>
<translation>Ampliar carpeta…</translation>
</message>
<message>
<source>Write a copy in another format</source>
<translation>Escribir una copia en otro formato</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>A&amp;yuda</translation>
</message>
<message>
<source>About GLEAN Retouch</source>
<translation>Acerca de GLEAN Retouch</translation>
</message>
<message>
<source>Ask once whether there is a newer version; nothing asks by itself</source>
<translation>Preguntar una vez si hay una versión más reciente; nada pregunta por sí solo</translation>
</message>
<message>
<source>Check for updates…</source>
<translation>Buscar actualizaciones…</translation>
</message>
<message>
<source>Keyboard shortcuts…</source>
<translation>Atajos de teclado…</translation>
</message>
<message>
<source>See every command’s keys, and change them</source>
<translation>Ver las teclas de cada orden y cambiarlas</translation>
</message>
<message>
<source>Version and licence</source>
<translation>Versión y licencia</translation>
</message>
<message>
<source>&amp;Image</source>
<translation>&amp;Imagen</translation>
</message>
<message>
<source>Crop to selection</source>
<translation>Recortar a la selección</translation>
</message>
<message>
<source>Exposure and contrast</source>
<translation>Exposición y contraste</translation>
</message>
<message>
<source>Exposure and contrast…</source>
<translation>Exposición y contraste…</translation>
</message>
<message>
<source>Flip horizontally</source>
<translation>Voltear horizontalmente</translation>
</message>
<message>
<source>Flip vertically</source>
<translation>Voltear verticalmente</translation>
</message>
<message>
<source>Keep only the part of the photo around the selection</source>
<translation>Conservar solo la parte de la foto alrededor de la selección</translation>
</message>
<message>
<source>Levels</source>
<translation>Niveles</translation>
</message>
<message>
<source>Levels…</source>
<translation>Niveles…</translation>
</message>
<message>
<source>Make the photo brighter or darker, harder or softer</source>
<translation>Hacer la foto más clara u oscura, más dura o suave</translation>
</message>
<message>
<source>Make the photo larger or smaller</source>
<translation>Hacer la foto más grande o más pequeña</translation>
</message>
<message>
<source>Mirror the photo: left becomes right</source>
<translation>Reflejar la foto: la izquierda pasa a la derecha</translation>
</message>
<message>
<source>Mirror the photo: top becomes bottom</source>
<translation>Reflejar la foto: lo de arriba pasa abajo</translation>
</message>
<message>
<source>Resize</source>
<translation>Cambiar tamaño</translation>
</message>
<message>
<source>Resize…</source>
<translation>Cambiar tamaño…</translation>
</message>
<message>
<source>Rotate by 180°</source>
<translation>Girar 180°</translation>
</message>
<message>
<source>Rotate left</source>
<translation>Girar a la izquierda</translation>
</message>
<message>
<source>Rotate right</source>
<translation>Girar a la derecha</translation>
</message>
<message>
<source>Say what is black and what is white, with the histogram</source>
<translation>Decir qué es negro y qué es blanco, con el histograma</translation>
</message>
<message>
<source>Take a colour cast out of the photo</source>
<translation>Quitar una dominante de color de la foto</translation>
</message>
<message>
<source>Turn a quarter to the left</source>
<translation>Girar un cuarto de vuelta a la izquierda</translation>
</message>
<message>
<source>Turn a quarter to the right</source>
<translation>Girar un cuarto de vuelta a la derecha</translation>
</message>
<message>
<source>Turn the photo upside down</source>
<translation>Poner la foto boca abajo</translation>
</message>
<message>
<source>White balance</source>
<translation>Balance de blancos</translation>
</message>
<message>
<source>White balance…</source>
<translation>Balance de blancos…</translation>
</message>
<message>
<source>Press the keys first.</source>
<translation>Pulse primero las teclas.</translation>
</message>
<message>
<source>applying what a tool is at</source>
<translation>aplicar la herramienta</translation>
</message>
<message>
<source>comparing with the photo before</source>
<translation>comparar con la foto de antes</translation>
</message>
<message>
<source>going from control to control</source>
<translation>pasar de un control a otro</translation>
</message>
<message>
<source>moving the photo</source>
<translation>mover la foto</translation>
</message>
<message>
<source>moving the view</source>
<translation>mover la vista</translation>
</message>
<message>
<source>taking a corner of a polygon back</source>
<translation>quitar una esquina del polígono</translation>
</message>
<message>
<source>{keys} belongs to “{command}”; take it away there first, or choose other keys.</source>
<translation>{keys} pertenece a «{command}»; quítela allí primero o elija otras teclas.</translation>
</message>
<message>
<source>{keys} is for {use}; choose other keys.</source>
<translation>{keys} ya se usa ({use}); elija otras teclas.</translation>
</message>
<message>
<source>Clear list</source>
<translation>Vaciar la lista</translation>
</message>
<message>
<source>Forget the recent photos; the files stay</source>
<translation>Olvidar las fotos recientes; los archivos se quedan</translation>
</message>
<message>
<source>No recent photos</source>
<translation>No hay fotos recientes</translation>
</message>
<message>
<source>&amp;Select</source>
<translation>&amp;Selección</translation>
</message>
<message>
<source>Bring back the selection that was given up last</source>
<translation>Recuperar la última selección abandonada</translation>
</message>
<message>
<source>Compare with original…</source>
<translation>Comparar con el original…</translation>
</message>
<message>
<source>Deselect</source>
<translation>Deseleccionar</translation>
</message>
<message>
<source>Feather the selection: the edge fades out over so many pixels to either side</source>
<translation>Suavizar la selección: el borde se desvanece tantos píxeles a cada lado</translation>
</message>
<message>
<source>Feather…</source>
<translation>Suavizar…</translation>
</message>
<message>
<source>Grow by 4 px</source>
<translation>Ampliar 4 px</translation>
</message>
<message>
<source>Grow the selection: the edge moves outwards by so many pixels</source>
<translation>Ampliar la selección: el borde avanza tantos píxeles hacia fuera</translation>
</message>
<message>
<source>Grow…</source>
<translation>Ampliar…</translation>
</message>
<message>
<source>Invert selection</source>
<translation>Invertir la selección</translation>
</message>
<message>
<source>Lay a red veil over what is not selected</source>
<translation>Poner un velo rojo sobre lo que no está seleccionado</translation>
</message>
<message>
<source>Make the selection larger</source>
<translation>Hacer la selección más grande</translation>
</message>
<message>
<source>Make the selection smaller</source>
<translation>Hacer la selección más pequeña</translation>
</message>
<message>
<source>Quick mask</source>
<translation>Máscara rápida</translation>
</message>
<message>
<source>Select a face, and the next one when asked again</source>
<translation>Seleccionar una cara, y la siguiente al pedirlo otra vez</translation>
</message>
<message>
<source>Select all</source>
<translation>Seleccionar todo</translation>
</message>
<message>
<source>Select face</source>
<translation>Seleccionar cara</translation>
</message>
<message>
<source>Select my edits</source>
<translation>Seleccionar mis retoques</translation>
</message>
<message>
<source>Select nothing</source>
<translation>No seleccionar nada</translation>
</message>
<message>
<source>Select the whole photo</source>
<translation>Seleccionar toda la foto</translation>
</message>
<message>
<source>Select what is not selected</source>
<translation>Seleccionar lo que no está seleccionado</translation>
</message>
<message>
<source>Select what was retouched in another program, by the photo as it was before</source>
<translation>Seleccionar lo que se retocó en otro programa, según la foto de antes</translation>
</message>
<message>
<source>Select what you retouched since opening</source>
<translation>Seleccionar lo que ha retocado desde que la abrió</translation>
</message>
<message>
<source>Shrink by 4 px</source>
<translation>Reducir 4 px</translation>
</message>
<message>
<source>Shrink the selection: the edge moves inwards by so many pixels</source>
<translation>Reducir la selección: el borde retrocede tantos píxeles hacia dentro</translation>
</message>
<message>
<source>Shrink…</source>
<translation>Reducir…</translation>
</message>
<message>
<source>&amp;Tools</source>
<translation>&amp;Herramientas</translation>
</message>
<message>
<source>Harder brush</source>
<translation>Pincel más duro</translation>
</message>
<message>
<source>Larger brush</source>
<translation>Pincel más grande</translation>
</message>
<message>
<source>Make the brush larger</source>
<translation>Agrandar el pincel</translation>
</message>
<message>
<source>Make the brush smaller</source>
<translation>Achicar el pincel</translation>
</message>
<message>
<source>Make the rim of the brush sharper</source>
<translation>Hacer más nítido el borde del pincel</translation>
</message>
<message>
<source>Make the rim of the brush softer</source>
<translation>Hacer más suave el borde del pincel</translation>
</message>
<message>
<source>Smaller brush</source>
<translation>Pincel más pequeño</translation>
</message>
<message>
<source>Softer brush</source>
<translation>Pincel más suave</translation>
</message>
<message>
<source>Tools</source>
<translation>Herramientas</translation>
</message>
<message>
<source>&amp;View</source>
<translation>&amp;Ver</translation>
</message>
<message>
<source>As the desktop</source>
<translation>Como el escritorio</translation>
</message>
<message>
<source>As the desktop colours</source>
<translation>Colores del escritorio</translation>
</message>
<message>
<source>Bring the next open photo to the front</source>
<translation>Traer delante la siguiente foto abierta</translation>
</message>
<message>
<source>Bring the open photo before this one to the front</source>
<translation>Traer delante la foto abierta anterior</translation>
</message>
<message>
<source>Colours</source>
<translation>Colores</translation>
</message>
<message>
<source>Dark</source>
<translation>Oscuro</translation>
</message>
<message>
<source>Dark colours</source>
<translation>Colores oscuros</translation>
</message>
<message>
<source>Draw the squares a clean-up works on</source>
<translation>Dibujar los cuadrados en los que trabaja una limpieza</translation>
</message>
<message>
<source>Fit in window</source>
<translation>Ajustar a la ventana</translation>
</message>
<message>
<source>Light</source>
<translation>Claro</translation>
</message>
<message>
<source>Light colours</source>
<translation>Colores claros</translation>
</message>
<message>
<source>Next photo</source>
<translation>Foto siguiente</translation>
</message>
<message>
<source>Panels</source>
<translation>Paneles</translation>
</message>
<message>
<source>Previous photo</source>
<translation>Foto anterior</translation>
</message>
<message>
<source>Show every pixel as one pixel of the screen</source>
<translation>Mostrar cada píxel como uno de la pantalla</translation>
</message>
<message>
<source>Show the photo before on the left of a line that can be dragged (Ctrl+arrows move it)</source>
<translation>Mostrar la foto de antes a la izquierda de una línea que se arrastra (Ctrl+flechas la mueven)</translation>
</message>
<message>
<source>Show the whole photo</source>
<translation>Mostrar toda la foto</translation>
</message>
<message>
<source>Show working squares</source>
<translation>Mostrar marcos de trabajo</translation>
</message>
<message>
<source>Split view</source>
<translation>Vista dividida</translation>
</message>
<message>
<source>Zoom in</source>
<translation>Acercar</translation>
</message>
<message>
<source>Zoom out</source>
<translation>Alejar</translation>
</message>
<message>
<source>Adding the published model “{name}” needs {torch}.</source>
<translation>Para añadir el modelo publicado «{name}» se necesita {torch}.</translation>
</message>
<message>
<source>Adding {name} needs {torch}.</source>
<translation>Para añadir {name} se necesita {torch}.</translation>
</message>
<message>
<source>Another program is changing the packs; wait for it and try again.</source>
<translation>Otro programa está cambiando los paquetes; espere a que termine e inténtelo de nuevo.</translation>
</message>
<message>
<source>Another run is working in {folder}; wait for it or stop it.</source>
<translation>Otro proceso está trabajando en {folder}; espérelo o deténgalo.</translation>
</message>
<message>
<source>It is not certain that {host} itself has answered; check the clock of this computer, and try another network.</source>
<translation>No es seguro que haya respondido {host} mismo; compruebe el reloj de este equipo y pruebe otra red.</translation>
</message>
<message>
<source>Nothing is selected; mark the region to clean up.</source>
<translation>No hay nada seleccionado; marque la zona que se va a limpiar.</translation>
</message>
<message>
<source>PyTorch, which this program comes without; add the torch pack, under “Models…” or with “glean packs”</source>
<translation>PyTorch, que este programa no incluye; añada el paquete Torch, en «Modelos…» o con «glean packs»</translation>
</message>
<message>
<source>PyTorch; install it with pip install torch</source>
<translation>PyTorch; instálelo con pip install torch</translation>
</message>
<message>
<source>The answer of {host} is larger than {size} KB, so it is no list of versions; try again later.</source>
<translation>La respuesta de {host} supera los {size} KB, así que no es una lista de versiones; inténtelo más tarde.</translation>
</message>
<message>
<source>The answer of {host} is not a list of versions that this program can read; try again later, or look for a newer version where you got this one.</source>
<translation>La respuesta de {host} no es una lista de versiones que este programa pueda leer; inténtelo más tarde o busque una versión más reciente donde obtuvo esta.</translation>
</message>
<message>
<source>The answer of {host} is not signed by the makers of this program; install nothing that it offers, and try another network.</source>
<translation>La respuesta de {host} no está firmada por los autores de este programa; no instale nada de lo que ofrece y pruebe otra red.</translation>
</message>
<message>
<source>The answer of {host} is older than one that came before; try again later, or on another network.</source>
<translation>La respuesta de {host} es más antigua que una anterior; inténtelo más tarde o en otra red.</translation>
</message>
<message>
<source>The answer of {host} makes no sense; try again later.</source>
<translation>La respuesta de {host} no tiene sentido; inténtelo más tarde.</translation>
</message>
<message>
<source>The answer of {host} was only good until {date}; check the clock of this computer, or try again later.</source>
<translation>La respuesta de {host} solo valía hasta {date}; compruebe el reloj de este equipo o inténtelo más tarde.</translation>
</message>
<message>
<source>The disk of {folder} is full; make room on it and go on.</source>
<translation>El disco de {folder} está lleno; haga sitio y continúe.</translation>
</message>
<message>
<source>The folder {folder} is gone or may not be read any more; bring it back and go on.</source>
<translation>La carpeta {folder} ya no está o no se puede leer; recupérela y continúe.</translation>
</message>
<message>
<source>The folder {folder} is gone; bring it back and go on.</source>
<translation>La carpeta {folder} ya no está; recupérela y continúe.</translation>
</message>
<message>
<source>The folder {folder} may not be written; choose another.</source>
<translation>No se permite escribir en la carpeta {folder}; elija otra.</translation>
</message>
<message>
<source>The model “{name}” gave a result that is not a picture; its weights may be damaged, so install it again.</source>
<translation>El modelo «{name}» dio un resultado que no es una imagen; sus pesos pueden estar dañados, instálelo de nuevo.</translation>
</message>
<message>
<source>The model “{name}” needs {torch}.</source>
<translation>El modelo «{name}» necesita {torch}.</translation>
</message>
<message>
<source>The name template “{text}” begins or ends with a space or a dot: take it out.</source>
<translation>La plantilla de nombre «{text}» empieza o termina con un espacio o un punto; quítelo.</translation>
</message>
<message>
<source>The name template “{text}” gives every photo the same name: use {name} or {n} in it.</source>
<translation>La plantilla de nombre «{text}» da el mismo nombre a todas las fotos; use {name} o {n} en ella.</translation>
</message>
<message>
<source>The name template “{text}” has a brace without its partner.</source>
<translation>En la plantilla de nombre «{text}» hay una llave sin su pareja.</translation>
</message>
<message>
<source>The name template “{text}” has the character {character}, which no name of a file can have.</source>
<translation>La plantilla de nombre «{text}» tiene el carácter {character}, que ningún nombre de archivo puede tener.</translation>
</message>
<message>
<source>The name template “{text}” has the unknown field {field}: the fields are {known}.</source>
<translation>La plantilla de nombre «{text}» tiene el campo desconocido {field}; los campos son {known}.</translation>
</message>
<message>
<source>The other file is only {size} pixels, too few to compare; choose a larger one, or mark the place by hand.</source>
<translation>El otro archivo solo tiene {size} píxeles, muy pocos para comparar; elija uno mayor o marque el lugar a mano.</translation>
</message>
<message>
<source>The other file is {size} pixels and this photo is {other}; choose one with the same proportions.</source>
<translation>El otro archivo tiene {size} píxeles y esta foto {other}; elija uno con las mismas proporciones.</translation>
</message>
<message>
<source>The other file shows something else; choose the photo that this one was made from.</source>
<translation>El otro archivo muestra otra cosa; elija la foto de la que salió esta.</translation>
</message>
<message>
<source>The pack {name} is damaged; remove it and add it again.</source>
<translation>El paquete {name} está dañado; quítelo y añádalo de nuevo.</translation>
</message>
<message>
<source>The pack {name} is for programs with {python} inside and this one has {other}; get the pack that came out with this version of the program.</source>
<translation>El paquete {name} es para programas con {python} y este tiene {other}; consiga el paquete que salió con esta versión del programa.</translation>
</message>
<message>
<source>The pack {name} is for version {range} of the program and this is {version}; get the pack that came out with this version of the program.</source>
<translation>El paquete {name} es para la versión {range} del programa y esta es {version}; consiga el paquete que salió con esta versión del programa.</translation>
</message>
<message>
<source>The pack {name} is for {platform} and this computer is {other}; get the one for this computer.</source>
<translation>El paquete {name} es para {platform} y este ordenador es {other}; consiga el de este ordenador.</translation>
</message>
<message>
<source>The result would be {width} x {height} pixels, more than {limit} megapixels; choose a smaller size.</source>
<translation>El resultado tendría {width} x {height} píxeles, más de {limit} megapíxeles; elija un tamaño menor.</translation>
</message>
<message>
<source>There is no model named “{name}”; the models here are: {known}.</source>
<translation>No hay ningún modelo llamado «{name}»; los que hay son: {known}.</translation>
</message>
<message>
<source>There is not enough memory to run “{model}”; close other programs or choose a smaller model.</source>
<translation>No hay memoria suficiente para «{model}»; cierre otros programas o elija un modelo más pequeño.</translation>
</message>
<message>
<source>There was not enough memory for this photo; close other programs and try again.</source>
<translation>No hubo memoria suficiente para esta foto; cierre otros programas e inténtelo de nuevo.</translation>
</message>
<message>
<source>This build has no update channel, because it was not made as a release; get new versions from where you got this one.</source>
<translation>Este programa no tiene canal de actualizaciones, porque no se hizo como versión publicada; obtenga las versiones nuevas donde obtuvo esta.</translation>
</message>
<message>
<source>This needs {torch}.</source>
<translation>Para esto se necesita {torch}.</translation>
</message>
<message>
<source>This photo is only {size} pixels, too few to compare; choose a larger one, or mark the place by hand.</source>
<translation>Esta foto solo tiene {size} píxeles, muy pocos para comparar; elija una mayor o marque el lugar a mano.</translation>
</message>
<message>
<source>{file} holds things that no pack has ({thing}); don’t use it, and get the pack from where the program came from.</source>
<translation>{file} contiene cosas que ningún paquete tiene ({thing}); no lo use y consiga el paquete donde consiguió el programa.</translation>
</message>
<message>
<source>{file} is damaged or no pack; get it again.</source>
<translation>{file} está dañado o no es un paquete; consígalo de nuevo.</translation>
</message>
<message>
<source>{file} is no pack that this program can read; get the pack that came out with it.</source>
<translation>{file} no es un paquete que este programa pueda leer; consiga el paquete que salió con él.</translation>
</message>
<message>
<source>{folder} has {free} MB free and the pack {name} needs {needed} MB; make room and try again.</source>
<translation>{folder} tiene {free} MB libres y el paquete {name} necesita {needed} MB; libere espacio e inténtelo de nuevo.</translation>
</message>
<message>
<source>{host} answered “{code}”; try again later.</source>
<translation>{host} respondió «{code}»; inténtelo más tarde.</translation>
</message>
<message>
<source>{host} can’t be reached; check that this computer is online, and try again.</source>
<translation>No se puede contactar con {host}; compruebe que este equipo está en línea e inténtelo de nuevo.</translation>
</message>
<message>
<source>{host} did not answer within {seconds} seconds; try again later.</source>
<translation>{host} no respondió en {seconds} segundos; inténtelo más tarde.</translation>
</message>
<message>
<source>{host} leads on to an address that is not https; try again later, and tell the makers of the program.</source>
<translation>{host} remite a una dirección que no es https; inténtelo más tarde y avise a los autores del programa.</translation>
</message>
<message>
<source>{name} can't be written ({reason}); look at the folder of the results, and run this again.</source>
<translation>No se puede escribir {name} ({reason}); revise la carpeta de los resultados y empiece de nuevo.</translation>
</message>
<message>
<source>{name} can't be written, since a file stands where its folder “{folder}” has to be; move that file, or choose another folder.</source>
<translation>No se puede escribir {name}, porque un archivo ocupa el lugar de su carpeta «{folder}»; mueva ese archivo o elija otra carpeta.</translation>
</message>
<message>
<source>{name} can't be written, since a folder has that name; move it, or choose another folder.</source>
<translation>No se puede escribir {name}, porque una carpeta tiene ese nombre; muévala o elija otra carpeta.</translation>
</message>
<message>
<source>{name} cannot be read: {reason}.</source>
<translation>No se puede leer {name}: {reason}.</translation>
</message>
<message>
<source>{name} cannot be written as {kind}, which holds no {lost}: choose {kinds}.</source>
<translation>No se puede guardar {name} como {kind}, que no lo admite ({lost}): elija {kinds}.</translation>
</message>
<message>
<source>{name} cannot be written to {folder}: {reason}.</source>
<translation>No se puede escribir {name} en {folder}: {reason}.</translation>
</message>
<message>
<source>{name} does not exist: check its name and folder.</source>
<translation>{name} no existe: compruebe su nombre y su carpeta.</translation>
</message>
<message>
<source>{name} holds no GLEAN Retouch model.</source>
<translation>{name} no contiene ningún modelo de GLEAN Retouch.</translation>
</message>
<message>
<source>{name} is a folder: choose a picture inside it.</source>
<translation>{name} es una carpeta: elija una imagen de dentro.</translation>
</message>
<message>
<source>{name} is damaged or cut off: get another copy of it.</source>
<translation>{name} está dañado o cortado: consiga otra copia.</translation>
</message>
<message>
<source>{name} is damaged or was changed: its weights don't match the checksum on its card; install it again.</source>
<translation>{name} está dañado o fue modificado: sus pesos no concuerdan con la suma de su ficha; instálelo de nuevo.</translation>
</message>
<message>
<source>{name} is empty: get another copy of it.</source>
<translation>{name} está vacío: consiga otra copia.</translation>
</message>
<message>
<source>{name} is not a PNG, JPEG, TIFF, WebP, BMP or AVIF picture: convert it to one of these in another program.</source>
<translation>{name} no es una imagen PNG, JPEG, TIFF, WebP, BMP ni AVIF: conviértala en otro programa.</translation>
</message>
<message>
<source>{name} is not a readable safetensors file; it may be damaged or incomplete.</source>
<translation>{name} no es un archivo safetensors legible; puede estar dañado o incompleto.</translation>
</message>
<message>
<source>{name} is {width} x {height} pixels ({size} megapixels), more than the limit of {limit}: make it smaller in another program or raise the limit.</source>
<translation>{name} tiene {width} x {height} píxeles ({size} megapíxeles), más que el límite de {limit}: redúzcala en otro programa o suba el límite.</translation>
</message>
<message>
<source>{name} may not be read: change its permissions.</source>
<translation>No se permite leer {name}: cambie sus permisos.</translation>
</message>
<message>
<source>{name} needs more memory than this computer has free: close other programs or make the picture smaller in another one.</source>
<translation>{name} necesita más memoria de la que este equipo tiene libre: cierre otros programas o reduzca la imagen en otro.</translation>
</message>
<message>
<source>{name} needs more memory than this computer has free: close other programs.</source>
<translation>{name} necesita más memoria de la que este equipo tiene libre: cierre otros programas.</translation>
</message>
<message>
<source>{name} was made by a newer GLEAN Retouch; update the app to use it.</source>
<translation>{name} es de un GLEAN Retouch más reciente; actualice el programa para usarlo.</translation>
</message>
<message>
<source>{name} would be {width} x {height} pixels, but {kind} ends at {limit}: choose PNG or TIFF.</source>
<translation>{name} tendría {width} x {height} píxeles, pero {kind} acaba en {limit}: elija PNG o TIFF.</translation>
</message>
<message>
<source>1 cat was painted anew.</source>
<translation>Se ha repintado 1 gato.</translation>
</message>
<message>
<source>1 face was painted anew.</source>
<translation>Se ha repintado 1 cara.</translation>
</message>
<message>
<source>A face is only a small part of the region.</source>
<translation>Una cara es solo una parte pequeña de la zona.</translation>
</message>
<message>
<source>A face was found in the region, but no portrait model is installed.</source>
<translation>Hay una cara en la zona, pero no hay ningún modelo de retrato instalado.</translation>
</message>
<message>
<source>A face was found in the region, but no portrait model is installed; this one was made for “{domain}”.</source>
<translation>Hay una cara en la zona, pero no hay ningún modelo de retrato instalado; este se hizo para «{domain}».</translation>
</message>
<message>
<source>A face was found in the region.</source>
<translation>Hay una cara en la zona.</translation>
</message>
<message>
<source>A large face was found in the region.</source>
<translation>Hay una cara grande en la zona.</translation>
</message>
<message>
<source>Adding the model</source>
<translation>Añadiendo el modelo</translation>
</message>
<message>
<source>By what name shall it be used?</source>
<translation>¿Con qué nombre se usará?</translation>
</message>
<message>
<source>Checking what came</source>
<translation>Comprobando lo que llegó</translation>
</message>
<message>
<source>Cleaning up</source>
<translation>Limpiando</translation>
</message>
<message>
<source>Cleaning up {part} of {parts}</source>
<translation>Limpiando, {part} de {parts}</translation>
</message>
<message>
<source>Comparing the photos</source>
<translation>Comparando las fotos</translation>
</message>
<message>
<source>Copying, {done} of {whole} MB</source>
<translation>Copiando, {done} de {whole} MB</translation>
</message>
<message>
<source>Does it work on upright, centred faces only?</source>
<translation>¿Trabaja solo con caras derechas y centradas?</translation>
</message>
<message>
<source>Done</source>
<translation>Hecho</translation>
</message>
<message>
<source>Laying one photo over the other</source>
<translation>Poniendo una foto sobre la otra</translation>
</message>
<message>
<source>Looking for differences</source>
<translation>Buscando diferencias</translation>
</message>
<message>
<source>More than one face is masked; only one is cleaned up at a time.</source>
<translation>Hay más de una cara seleccionada; solo se limpia una cada vez.</translation>
</message>
<message>
<source>No face was found in the region, but no photo model is installed; this one was made for “{domain}”.</source>
<translation>No hay ninguna cara en la zona, pero no hay ningún modelo de fotos instalado; este se hizo para «{domain}».</translation>
</message>
<message>
<source>No face was found in the region, but only models for faces are installed.</source>
<translation>No hay ninguna cara en la zona, pero solo hay instalados modelos para caras.</translation>
</message>
<message>
<source>No face was found in the region.</source>
<translation>No hay ninguna cara en la zona.</translation>
</message>
<message>
<source>Preparing</source>
<translation>Preparando</translation>
</message>
<message>
<source>Sharpening up</source>
<translation>Afinando</translation>
</message>
<message>
<source>Sharpening up {part} of {parts}</source>
<translation>Afinando, {part} de {parts}</translation>
</message>
<message>
<source>The StyleGAN2 weights inside this model come from NVIDIA and are for non-commercial use only, and so is the model.</source>
<translation>Los pesos de StyleGAN2 de este modelo son de NVIDIA y solo para uso no comercial, y el modelo también.</translation>
</message>
<message>
<source>The folder {folder} doesn't exist; make it or choose another.</source>
<translation>La carpeta {folder} no existe; créela o elija otra.</translation>
</message>
<message>
<source>The folder {folder} may not be read; change its permissions.</source>
<translation>La carpeta {folder} no se puede leer; cambie sus permisos.</translation>
</message>
<message>
<source>The folder {folder} may not be written any more; change that and go on.</source>
<translation>Ya no se puede escribir en la carpeta {folder}; cámbielo y continúe.</translation>
</message>
<message>
<source>The output {folder} is around the photos; choose another one, so that no photo is ever replaced.</source>
<translation>{folder} contiene la carpeta de las fotos; elija otra para los resultados, para que nunca se reemplace una foto.</translation>
</message>
<message>
<source>The output {folder} is the folder of the photos itself; choose another one, so that no photo is ever replaced.</source>
<translation>{folder} es la propia carpeta de las fotos; elija otra para los resultados, para que nunca se reemplace una foto.</translation>
</message>
<message>
<source>The working frame is only {side} px wide, so the model goes down by a factor of {factor} instead of {usual} and larger flaws can stay.</source>
<translation>El marco de trabajo solo mide {side} px de ancho, así que el modelo reduce por un factor de {factor} en vez de {usual} y pueden quedar defectos mayores.</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px, so the result can be softer than the photo around it.</source>
<translation>El marco de trabajo mide {side} px de ancho y el modelo hace {made} px, así que el resultado puede ser más suave que la foto de alrededor.</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px; “{second}” goes on to {whole} px, so the result can still be softer than the photo around it.</source>
<translation>El marco de trabajo mide {side} px de ancho y el modelo hace {made} px; «{second}» sigue hasta {whole} px, así que el resultado aún puede ser más suave que la foto de alrededor.</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px; “{second}” makes the rest of the way, in tiles.</source>
<translation>El marco de trabajo mide {side} px de ancho y el modelo hace {made} px; «{second}» hace el resto del camino, por teselas.</translation>
</message>
<message>
<source>There is a file named {name} already.</source>
<translation>Ya hay un archivo llamado {name}.</translation>
</message>
<message>
<source>Unpacking, {done} of {whole} MB</source>
<translation>Descomprimiendo, {done} de {whole} MB</translation>
</message>
<message>
<source>What is its licence?</source>
<translation>¿Qué licencia tiene?</translation>
</message>
<message>
<source>What was it trained on?</source>
<translation>¿Con qué se entrenó?</translation>
</message>
<message>
<source>{count} cats were painted anew.</source>
<translation>Se han repintado {count} gatos.</translation>
</message>
<message>
<source>{count} faces were painted anew.</source>
<translation>Se han repintado {count} caras.</translation>
</message>
<message>
<source>{folder} doesn't exist; choose the folder of the photos.</source>
<translation>{folder} no existe; elija la carpeta de las fotos.</translation>
</message>
<message>
<source>{folder} is not a folder; choose one for the results.</source>
<translation>{folder} no es una carpeta; elija una para los resultados.</translation>
</message>
<message>
<source>{folder} is not a folder; choose the folder of the photos.</source>
<translation>{folder} no es una carpeta; elija la carpeta de las fotos.</translation>
</message>
<message>
<source>&amp;Licences…</source>
<translation>&amp;Licencias…</translation>
</message>
<message>
<source>&lt;p&gt;Makes bad retouching look real, on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
<translation>&lt;p&gt;Hace que los malos retoques parezcan reales, en este ordenador: ninguna foto sale de él.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
</message>
<message>
<source>Read the licences of everything that this program is made of</source>
<translation>Leer las licencias de todo lo que compone este programa</translation>
</message>
<message>
<source>not installed</source>
<translation>no instalado</translation>
</message>
<message>
<source>Photos ({every});;All files (*)</source>
<translation>Fotos ({every});;Todos los archivos (*)</translation>
</message>
<message>
<source>Project with layers, OpenRaster</source>
<translation>Proyecto con capas, OpenRaster</translation>
</message>
<message>
<source>Save photo</source>
<translation>Guardar foto</translation>
</message>
<message>
<source>Compare with the original photo</source>
<translation>Comparar con la foto original</translation>
</message>
<message>
<source>As exported, at 100 %</source>
<translation>Como se exporta, al 100 %</translation>
</message>
<message>
<source>Before, at 100 %</source>
<translation>Antes, al 100 %</translation>
</message>
<message>
<source>Choose a name and write the copy</source>
<translation>Elegir un nombre y escribir la copia</translation>
</message>
<message>
<source>Copy</source>
<comment>a file</comment>
<translation>Copia</translation>
</message>
<message>
<source>Export a copy</source>
<translation>Exportar una copia</translation>
</message>
<message>
<source>Export…</source>
<translation>Exportar…</translation>
</message>
<message>
<source>One pixel of the copy for each of the screen; drag or use the arrow keys to move</source>
<translation>Un píxel de la copia por cada uno de la pantalla; arrastre o use las flechas para moverse</translation>
</message>
<message>
<source>Size of the copy</source>
<translation>Tamaño de la copia</translation>
</message>
<message>
<source>Trying the export</source>
<translation>Probando la exportación</translation>
</message>
<message>
<source>What the file will take on the disk</source>
<translation>Lo que ocupará el archivo en el disco</translation>
</message>
<message>
<source>Write nothing (Esc)</source>
<translation>No escribir nada (Esc)</translation>
</message>
<message>
<source>{measures}, working out the size…</source>
<translation>{measures}, calculando el tamaño…</translation>
</message>
<message>
<source>{title} at 100 %</source>
<translation>{title} al 100 %</translation>
</message>
<message>
<source>16 bit</source>
<translation>16 bits</translation>
</message>
<message>
<source>16 bit become 8</source>
<translation>16 bits pasan a 8</translation>
</message>
<message>
<source>8 bit</source>
<translation>8 bits</translation>
</message>
<message>
<source>All of them keep every pixel</source>
<translation>Todas conservan cada píxel</translation>
</message>
<message>
<source>By quality</source>
<translation>Según la calidad</translation>
</message>
<message>
<source>Colour detail</source>
<translation>Detalle de color</translation>
</message>
<message>
<source>Deflate (smallest)</source>
<translation>Deflate (el menor)</translation>
</message>
<message>
<source>Depth</source>
<translation>Profundidad</translation>
</message>
<message>
<source>Format</source>
<translation>Formato</translation>
</message>
<message>
<source>Full (4:4:4)</source>
<translation>Completo (4:4:4)</translation>
</message>
<message>
<source>Half (4:2:0)</source>
<translation>Mitad (4:2:0)</translation>
</message>
<message>
<source>Half across (4:2:2)</source>
<translation>Mitad a lo ancho (4:2:2)</translation>
</message>
<message>
<source>Higher looks better and takes more room</source>
<translation>Más alto se ve mejor y ocupa más</translation>
</message>
<message>
<source>How the copy is written</source>
<translation>Cómo se escribe la copia</translation>
</message>
<message>
<source>In {format}, {losses}.</source>
<translation>En {format}: {losses}.</translation>
</message>
<message>
<source>Keep every pixel (lossless)</source>
<translation>Conservar cada píxel (sin pérdidas)</translation>
</message>
<message>
<source>Larger, but exactly the photo</source>
<translation>Más grande, pero exactamente la foto</translation>
</message>
<message>
<source>Leave out EXIF and XMP; the colour profile stays</source>
<translation>Omitir EXIF y XMP; el perfil de color se queda</translation>
</message>
<message>
<source>Leave out GPS and place names; everything else stays</source>
<translation>Omitir el GPS y los nombres de lugar; lo demás se queda</translation>
</message>
<message>
<source>Less colour detail makes smaller files</source>
<translation>Menos detalle de color hace archivos más pequeños</translation>
</message>
<message>
<source>Longer side</source>
<translation>Lado mayor</translation>
</message>
<message>
<source>Longer side in pixels</source>
<translation>Lado mayor en píxeles</translation>
</message>
<message>
<source>Make the copy smaller; it is never made larger</source>
<translation>Hacer la copia más pequeña; nunca se agranda</translation>
</message>
<message>
<source>None</source>
<translation>Ninguna</translation>
</message>
<message>
<source>Packing</source>
<translation>Compresión</translation>
</message>
<message>
<source>Quality</source>
<translation>Calidad</translation>
</message>
<message>
<source>Quality slider</source>
<translation>Calidad (deslizador)</translation>
</message>
<message>
<source>Remove all camera data and description</source>
<translation>Quitar los datos de la cámara</translation>
</message>
<message>
<source>Remove location</source>
<translation>Quitar la ubicación</translation>
</message>
<message>
<source>Steps of brightness: 16 bit keep fine gradients</source>
<translation>Pasos de luminosidad: 16 bits conservan degradados finos</translation>
</message>
<message>
<source>What the longer side of the copy is shrunk to</source>
<translation>A qué se reduce el lado mayor de la copia</translation>
</message>
<message>
<source>camera data and description have no place</source>
<translation>los datos de la cámara y la descripción no caben</translation>
</message>
<message>
<source>transparency becomes white</source>
<translation>la transparencia pasa a blanco</translation>
</message>
<message>
<source>Choose: {name}</source>
<translation>Elegir: {name}</translation>
</message>
<message>
<source>Choose…</source>
<translation>Elegir…</translation>
</message>
<message>
<source>A model for faces can paint small faces anew; it invents more</source>
<translation>Un modelo para caras puede pintar de nuevo las caras pequeñas; inventa más</translation>
</message>
<message>
<source>Another folder than that of the photos; it is made when it isn’t there</source>
<translation>Otra carpeta que la de las fotos; se crea si no existe</translation>
</message>
<message>
<source>As each photo</source>
<translation>Como cada foto</translation>
</message>
<message>
<source>As the model makes them</source>
<translation>Como los hace el modelo</translation>
</message>
<message>
<source>EXIF and XMP; the colour profile stays in any case</source>
<translation>EXIF y XMP; el perfil de color se conserva siempre</translation>
</message>
<message>
<source>Example of a name</source>
<translation>Ejemplo de nombre</translation>
</message>
<message>
<source>Faces</source>
<translation>Caras</translation>
</message>
<message>
<source>Folder for the results</source>
<translation>Carpeta de los resultados</translation>
</message>
<message>
<source>Folder of the photos</source>
<translation>Carpeta de las fotos</translation>
</message>
<message>
<source>For example {name}</source>
<translation>Por ejemplo {name}</translation>
</message>
<message>
<source>GPS and place names</source>
<translation>GPS y nombres de lugares</translation>
</message>
<message>
<source>How results are called. There are {fields}</source>
<translation>Cómo se llaman los resultados. Existen {fields}</translation>
</message>
<message>
<source>How the results are written</source>
<translation>Cómo se escriben los resultados</translation>
</message>
<message>
<source>If a file is there</source>
<translation>Si el archivo existe</translation>
</message>
<message>
<source>Keep camera data and description</source>
<translation>Conservar datos de cámara y descripción</translation>
</message>
<message>
<source>Keep it and number the result</source>
<translation>Conservarlo y numerar el resultado</translation>
</message>
<message>
<source>Keep it and skip the photo</source>
<translation>Conservarlo y omitir la foto</translation>
</message>
<message>
<source>Keep location</source>
<translation>Conservar la ubicación</translation>
</message>
<message>
<source>Model</source>
<translation>Modelo</translation>
</message>
<message>
<source>Names</source>
<translation>Nombres</translation>
</message>
<message>
<source>No face is painted anew</source>
<translation>No se pinta ninguna cara de nuevo</translation>
</message>
<message>
<source>Of JPEG, WebP and AVIF: higher looks better and takes more room</source>
<translation>De JPEG, WebP y AVIF: más alta se ve mejor y ocupa más</translation>
</message>
<message>
<source>Photos</source>
<translation>Fotos</translation>
</message>
<message>
<source>Photos in folders inside are done, too, and keep their folders</source>
<translation>También se hacen las fotos de las subcarpetas, que conservan su carpeta</translation>
</message>
<message>
<source>Photos in it are never changed</source>
<translation>Sus fotos no se modifican nunca</translation>
</message>
<message>
<source>Replace it</source>
<translation>Reemplazarlo</translation>
</message>
<message>
<source>Results</source>
<translation>Resultados</translation>
</message>
<message>
<source>Size</source>
<translation>Tamaño</translation>
</message>
<message>
<source>Suggested for photos</source>
<translation>Sugerido para fotos</translation>
</message>
<message>
<source>Suggested: {title}</source>
<translation>Propuesto: {title}</translation>
</message>
<message>
<source>The model that makes the new pixels</source>
<translation>El modelo que hace los nuevos píxeles</translation>
</message>
<message>
<source>The program chooses the one for whole photos</source>
<translation>El programa elige el de fotos enteras</translation>
</message>
<message>
<source>What happens when there is a file that this batch has not made</source>
<translation>Qué ocurre si hay un archivo que este lote no ha hecho</translation>
</message>
<message>
<source>What is still missing</source>
<translation>Lo que falta</translation>
</message>
<message>
<source>With the folders inside</source>
<translation>Con las subcarpetas</translation>
</message>
<message>
<source>{name} large</source>
<translation>{name} grande</translation>
</message>
<message>
<source>{photo} becomes {result}</source>
<translation>{photo} será {result}</translation>
</message>
<message>
<source>Failed</source>
<translation>Fallidas</translation>
</message>
<message>
<source>In work</source>
<translation>En curso</translation>
</message>
<message>
<source>Note</source>
<translation>Nota</translation>
</message>
<message>
<source>Result</source>
<translation>Resultado</translation>
</message>
<message>
<source>Result: {name}</source>
<translation>Resultado: {name}</translation>
</message>
<message>
<source>Skipped</source>
<translation>Omitida</translation>
</message>
<message>
<source>State</source>
<translation>Estado</translation>
</message>
<message>
<source>Waiting</source>
<translation>En espera</translation>
</message>
<message>
<source>All</source>
<translation>Todas</translation>
</message>
<message>
<source>Double click or Return opens a result</source>
<translation>Doble clic o Intro abre un resultado</translation>
</message>
<message>
<source>Drop a folder here</source>
<translation>Arrastre una carpeta aquí</translation>
</message>
<message>
<source>Its photos stay as they are; larger copies are made.</source>
<translation>Sus fotos quedan como están; se hacen copias más grandes.</translation>
</message>
<message>
<source>Looking for photos…</source>
<translation>Buscando fotos…</translation>
</message>
<message>
<source>Open the photo</source>
<translation>Abrir la foto</translation>
</message>
<message>
<source>Open the result</source>
<translation>Abrir el resultado</translation>
</message>
<message>
<source>Photos of the folder</source>
<translation>Fotos de la carpeta</translation>
</message>
<message>
<source>Show all photos</source>
<translation>Mostrar todas las fotos</translation>
</message>
<message>
<source>Show only photos that could not be done, and why</source>
<translation>Mostrar solo las fotos fallidas y por qué</translation>
</message>
<message>
<source>Show only photos that have a result</source>
<translation>Mostrar solo las fotos con resultado</translation>
</message>
<message>
<source>Show the photo in its folder</source>
<translation>Mostrar la foto en su carpeta</translation>
</message>
<message>
<source>Show the result in its folder</source>
<translation>Mostrar el resultado en su carpeta</translation>
</message>
<message>
<source>There is no photo in this folder.</source>
<translation>No hay fotos en esta carpeta.</translation>
</message>
<message>
<source>There is no such photo yet.</source>
<translation>Aún no hay ninguna foto así.</translation>
</message>
<message>
<source>Cancelled: {words}. Start goes on from there.</source>
<translation>Cancelado: {words}. Iniciar continúa desde ahí.</translation>
</message>
<message>
<source>End the work; what is done stays, Start goes on</source>
<translation>Terminar; lo hecho se conserva e Iniciar continúa</translation>
</message>
<message>
<source>Ending what is in work…</source>
<translation>Terminando lo que está en curso…</translation>
</message>
<message>
<source>Finished: {words}.</source>
<translation>Terminado: {words}.</translation>
</message>
<message>
<source>Go on where it was held up</source>
<translation>Seguir donde se detuvo</translation>
</message>
<message>
<source>Hold the work; what is done stays</source>
<translation>Detener el trabajo; lo hecho se conserva</translation>
</message>
<message>
<source>How far it is</source>
<translation>Cuánto lleva</translation>
</message>
<message>
<source>Make all photos larger (Ctrl+Return)</source>
<translation>Ampliar todas las fotos (Ctrl+Intro)</translation>
</message>
<message>
<source>Pause</source>
<translation>Pausa</translation>
</message>
<message>
<source>Paused: {words}</source>
<translation>En pausa: {words}</translation>
</message>
<message>
<source>Photo in work</source>
<translation>Foto en curso</translation>
</message>
<message>
<source>Progress</source>
<translation>Progreso</translation>
</message>
<message>
<source>Resume</source>
<translation>Reanudar</translation>
</message>
<message>
<source>Save report…</source>
<translation>Guardar informe…</translation>
</message>
<message>
<source>Start</source>
<translation>Iniciar</translation>
</message>
<message>
<source>Try again</source>
<translation>Reintentar</translation>
</message>
<message>
<source>What holds it up</source>
<translation>Qué lo detiene</translation>
</message>
<message>
<source>Write a table of all photos, for a spreadsheet (CSV)</source>
<translation>Escribir una tabla de todas las fotos para una hoja de cálculo (CSV)</translation>
</message>
<message>
<source>By a factor</source>
<translation>Por un factor</translation>
</message>
<message>
<source>Factor</source>
<translation>Factor</translation>
</message>
<message>
<source>Fit into a box</source>
<translation>Encajar en un marco</translation>
</message>
<message>
<source>Height of the box</source>
<translation>Altura del marco</translation>
</message>
<message>
<source>How many times as wide and high</source>
<translation>Cuántas veces más ancho y alto</translation>
</message>
<message>
<source>How the size of the results is given</source>
<translation>Cómo se indica el tamaño de los resultados</translation>
</message>
<message>
<source>Megapixels</source>
<translation>Megapíxeles</translation>
</message>
<message>
<source>Million pixels of each result</source>
<translation>Millones de píxeles de cada resultado</translation>
</message>
<message>
<source>No result is higher than this</source>
<translation>Ningún resultado es más alto</translation>
</message>
<message>
<source>No result is wider than this</source>
<translation>Ningún resultado es más ancho</translation>
</message>
<message>
<source>Pixels of the longer side</source>
<translation>Píxeles del lado mayor</translation>
</message>
<message>
<source>Width of the box</source>
<translation>Anchura del marco</translation>
</message>
<message>
<source>Save report</source>
<translation>Guardar informe</translation>
</message>
<message>
<source>Tables (*.csv)</source>
<translation>Tablas (*.csv)</translation>
</message>
<message>
<source>The report is in {name}</source>
<translation>El informe está en {name}</translation>
</message>
<message>
<source>Upscale folder</source>
<translation>Ampliar carpeta</translation>
</message>
<message>
<source>Add to the selection, subtract from it, keep what both have</source>
<translation>Añadir a la selección, restar de ella, conservar la intersección</translation>
</message>
<message>
<source>All keys are back to default.</source>
<translation>Todas las teclas vuelven a ser las de siempre.</translation>
</message>
<message>
<source>Arrow keys</source>
<translation>Flechas</translation>
</message>
<message>
<source>Bring the changed keys back</source>
<translation>Recuperar las teclas cambiadas</translation>
</message>
<message>
<source>Choose a command to change its keys</source>
<translation>Elija una orden para cambiar sus teclas</translation>
</message>
<message>
<source>Choose a command, then press its new keys.</source>
<translation>Elija una orden y pulse sus nuevas teclas.</translation>
</message>
<message>
<source>Click here and press the new keys</source>
<translation>Haga clic aquí y pulse las nuevas teclas</translation>
</message>
<message>
<source>Command</source>
<translation>Orden</translation>
</message>
<message>
<source>Commands</source>
<translation>Órdenes</translation>
</message>
<message>
<source>Default</source>
<translation>Por defecto</translation>
</message>
<message>
<source>Forget every change of the keys</source>
<translation>Olvidar todos los cambios de teclas</translation>
</message>
<message>
<source>Give these keys to the command</source>
<translation>Dar estas teclas a la orden</translation>
</message>
<message>
<source>Go back to the command’s own keys</source>
<translation>Volver a las teclas propias de la orden</translation>
</message>
<message>
<source>Hold to see the photo before</source>
<translation>Mantener para ver la foto de antes</translation>
</message>
<message>
<source>Keep the keys as they are</source>
<translation>Conservar las teclas como están</translation>
</message>
<message>
<source>Keyboard shortcuts</source>
<translation>Atajos de teclado</translation>
</message>
<message>
<source>Keys</source>
<translation>Teclas</translation>
</message>
<message>
<source>Leave the command without keys</source>
<translation>Dejar la orden sin teclas</translation>
</message>
<message>
<source>Move the photo</source>
<translation>Mover la foto</translation>
</message>
<message>
<source>Move the view</source>
<translation>Mover la vista</translation>
</message>
<message>
<source>New keys</source>
<translation>Teclas nuevas</translation>
</message>
<message>
<source>None</source>
<comment>keys</comment>
<translation>Ninguna</translation>
</message>
<message>
<source>On the photo</source>
<translation>Sobre la foto</translation>
</message>
<message>
<source>Search commands or keys</source>
<translation>Buscar órdenes o teclas</translation>
</message>
<message>
<source>Set</source>
<translation>Asignar</translation>
</message>
<message>
<source>Shift, Alt, both</source>
<translation>Mayús, Alt, ambas</translation>
</message>
<message>
<source>Show only what contains this</source>
<translation>Mostrar solo lo que contiene esto</translation>
</message>
<message>
<source>Space, middle button</source>
<translation>Espacio, botón central</translation>
</message>
<message>
<source>Wheel</source>
<translation>Rueda</translation>
</message>
<message>
<source>Zoom at the pointer</source>
<translation>Zoom en el puntero</translation>
</message>
<message>
<source>Licences</source>
<translation>Licencias</translation>
</message>
<message>
<source>Parts of the program</source>
<translation>Partes del programa</translation>
</message>
<message>
<source>Search names and texts</source>
<translation>Buscar en nombres y textos</translation>
</message>
<message>
<source>Text of the licence</source>
<translation>Texto de la licencia</translation>
</message>
<message numerus="yes">
<source>{n} parts</source>
<extracomment>One: {n} part</extracomment>
<translation>
<numerusform>{n} parte</numerusform>
<numerusform>{n} partes</numerusform>
</translation>
</message>
<message>
<source>Add models</source>
<translation>Añadir modelos</translation>
</message>
<message>
<source>Delete “{title}” and free {size}?</source>
<translation>¿Borrar «{title}» y liberar {size}?</translation>
</message>
<message>
<source>It can be added or downloaded again later. Photos that it cleaned up stay as they are.</source>
<translation>Se puede volver a añadir o descargar más tarde. Las fotos que limpió se quedan como están.</translation>
</message>
<message>
<source>Models ({every});;All files (*)</source>
<translation>Modelos ({every});;Todos los archivos (*)</translation>
</message>
<message>
<source>Move the models to</source>
<translation>Mover los modelos a</translation>
</message>
<message>
<source>Remove</source>
<translation>Quitar</translation>
</message>
<message>
<source>Remove a file</source>
<translation>Quitar un archivo</translation>
</message>
<message>
<source>Remove a model</source>
<translation>Quitar un modelo</translation>
</message>
<message>
<source>Added by you</source>
<translation>Añadido por usted</translation>
</message>
<message>
<source>Any region</source>
<translation>Cualquier zona</translation>
</message>
<message>
<source>Came with the program</source>
<translation>Vino con el programa</translation>
</message>
<message>
<source>File</source>
<translation>Archivo</translation>
</message>
<message>
<source>For</source>
<translation>Para</translation>
</message>
<message>
<source>From</source>
<translation>Procedencia</translation>
</message>
<message>
<source>How it was made</source>
<translation>Cómo se hizo</translation>
</message>
<message>
<source>Licence</source>
<translation>Licencia</translation>
</message>
<message>
<source>On disk</source>
<translation>En el disco</translation>
</message>
<message>
<source>One face at a time, turned upright by the program</source>
<translation>Una cara cada vez, enderezada por el programa</translation>
</message>
<message>
<source>The file lies among your models and can’t be used. Remove it, or put a good one in its place.</source>
<translation>El archivo está entre sus modelos y no se puede usar. Quítelo o ponga uno bueno en su lugar.</translation>
</message>
<message>
<source>To download</source>
<translation>Por descargar</translation>
</message>
<message>
<source>Trained on</source>
<translation>Entrenado con</translation>
</message>
<message>
<source>Trained on: {data}</source>
<translation>Entrenado con: {data}</translation>
</message>
<message>
<source>What {title} makes</source>
<translation>Lo que hace {title}</translation>
</message>
<message>
<source>Where it falls short</source>
<translation>Dónde se queda corto</translation>
</message>
<message>
<source>Working size</source>
<translation>Tamaño de trabajo</translation>
</message>
<message>
<source>Works on</source>
<translation>Trabaja con</translation>
</message>
<message>
<source>{factor}: down to {size} px and up again</source>
<translation>{factor}: baja a {size} px y vuelve a subir</translation>
</message>
<message>
<source>{size} px</source>
<translation>{size} px</translation>
</message>
<message>
<source>About the chosen model</source>
<translation>Sobre el modelo elegido</translation>
</message>
<message>
<source>Add a .safetensors or a published .pth file; or drop it here</source>
<translation>Añadir un archivo .safetensors o un .pth publicado; o suéltelo aquí</translation>
</message>
<message>
<source>Add from file…</source>
<translation>Añadir de un archivo…</translation>
</message>
<message>
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<source>Close; downloads go on (Esc)</source>
<translation>Cerrar; las descargas siguen (Esc)</translation>
</message>
<message>
<source>Compare all weights with the checksums on their cards</source>
<translation>Comparar todos los pesos con las sumas de control de sus fichas</translation>
</message>
<message>
<source>Compare its weights with the checksum on its card</source>
<translation>Comparar sus pesos con la suma de control de su ficha</translation>
</message>
<message>
<source>Delete its file from this machine</source>
<translation>Borrar su archivo de este equipo</translation>
</message>
<message>
<source>Give up what is being done</source>
<translation>Abandonar lo que se está haciendo</translation>
</message>
<message>
<source>It came with the program and stays</source>
<translation>Vino con el programa y se queda</translation>
</message>
<message>
<source>Keep your models in another folder or disk</source>
<translation>Guardar sus modelos en otra carpeta o disco</translation>
</message>
<message>
<source>Models</source>
<translation>Modelos</translation>
</message>
<message>
<source>Move the models…</source>
<translation>Mover los modelos…</translation>
</message>
<message>
<source>Notes</source>
<translation>Notas</translation>
</message>
<message>
<source>Open the folder that its file lies in</source>
<translation>Abrir la carpeta donde está su archivo</translation>
</message>
<message>
<source>Remove…</source>
<translation>Quitar…</translation>
</message>
<message>
<source>Show in folder</source>
<translation>Mostrar en la carpeta</translation>
</message>
<message>
<source>Stop</source>
<translation>Detener</translation>
</message>
<message>
<source>Stop the download; what came is kept</source>
<translation>Detener la descarga; lo que llegó se conserva</translation>
</message>
<message>
<source>The download goes on; Clean up &gt; Models… shows how far it is</source>
<translation>La descarga sigue; Limpiar &gt; Modelos… muestra cuánto falta</translation>
</message>
<message>
<source>Verify</source>
<translation>Comprobar</translation>
</message>
<message>
<source>Verify all</source>
<translation>Comprobar todos</translation>
</message>
<message>
<source>Your models are in {folder} ({size})</source>
<translation>Sus modelos están en {folder} ({size})</translation>
</message>
<message>
<source>Your models go into {folder}</source>
<translation>Sus modelos van a {folder}</translation>
</message>
<message>
<source>Choose a model to see what it can do</source>
<translation>Elija un modelo para ver qué sabe hacer</translation>
</message>
<message>
<source>Agree to the licence first</source>
<translation>Acepte primero la licencia</translation>
</message>
<message>
<source>Delete what an unfinished download has left</source>
<translation>Borrar lo que dejó una descarga incompleta</translation>
</message>
<message>
<source>Discard</source>
<translation>Descartar</translation>
</message>
<message>
<source>Download ({size})</source>
<translation>Descargar ({size})</translation>
</message>
<message>
<source>Fetch the model from the internet now</source>
<translation>Traer ahora el modelo de internet</translation>
</message>
<message>
<source>I have read this and agree</source>
<translation>Lo he leído y lo acepto</translation>
</message>
<message>
<source>Only then the model can be downloaded</source>
<translation>Solo entonces se puede descargar el modelo</translation>
</message>
<message>
<source>Resume ({size} are here)</source>
<translation>Continuar (hay {size})</translation>
</message>
<message>
<source>Add torch…</source>
<translation>Añadir Torch…</translation>
</message>
<message>
<source>The torch pack is not added; published models need it, and some others.</source>
<translation>El paquete Torch no está añadido; lo necesitan los modelos publicados y algunos otros.</translation>
</message>
<message>
<source>Torch pack…</source>
<translation>Paquete Torch…</translation>
</message>
<message>
<source>What published models need, and graphics cards</source>
<translation>Lo que necesitan los modelos publicados y las tarjetas gráficas</translation>
</message>
<message>
<source>Add</source>
<translation>Añadir</translation>
</message>
<message>
<source>Add a model</source>
<translation>Añadir un modelo</translation>
</message>
<message>
<source>Add nothing (Esc)</source>
<translation>No añadir nada (Esc)</translation>
</message>
<message>
<source>Check the file and keep a copy of it among your models</source>
<translation>Comprobar el archivo y guardar una copia entre sus modelos</translation>
</message>
<message>
<source>No, on any region</source>
<translation>No, con cualquier zona</translation>
</message>
<message>
<source>Small letters, digits, dots, hyphens and underscores</source>
<translation>Minúsculas, cifras, puntos, guiones y guiones bajos</translation>
</message>
<message>
<source>Such a model gets each face turned upright and centred</source>
<translation>Un modelo así recibe cada cara derecha y centrada</translation>
</message>
<message>
<source>The program suggests the model for what it was trained on; any word will do</source>
<translation>El programa propone el modelo para eso; vale cualquier palabra</translation>
</message>
<message>
<source>What its authors allow; shown wherever the model can be chosen</source>
<translation>Lo que permiten sus autores; se muestra donde se elige el modelo</translation>
</message>
<message>
<source>Yes, faces only</source>
<translation>Sí, solo caras</translation>
</message>
<message>
<source>such as Portrait, Cat or Church</source>
<translation>por ejemplo Retrato, Gato o Iglesia</translation>
</message>
<message>
<source>{name} doesn’t say everything about itself.</source>
<translation>{name} no lo dice todo sobre sí mismo.</translation>
</message>
<message>
<source>Available to download</source>
<translation>Para descargar</translation>
</message>
<message>
<source>Broken</source>
<translation>Roto</translation>
</message>
<message>
<source>Can’t be used</source>
<translation>No se pueden usar</translation>
</message>
<message>
<source>Damaged</source>
<translation>Dañado</translation>
</message>
<message>
<source>Downloaded</source>
<translation>Descargado</translation>
</message>
<message>
<source>Downloading</source>
<translation>Descargando</translation>
</message>
<message>
<source>Installed</source>
<translation>Instalados</translation>
</message>
<message>
<source>Intact</source>
<translation>Intacto</translation>
</message>
<message>
<source>{domain} · factor {factor} · {size} px · {bytes}</source>
<translation>{domain} · factor {factor} · {size} px · {bytes}</translation>
</message>
<message>
<source>{size} are here</source>
<translation>hay {size}</translation>
</message>
<message>
<source>{count} more to come</source>
<translation>faltan {count} más</translation>
</message>
<message>
<source>Add a pack</source>
<translation>Añadir un paquete</translation>
</message>
<message>
<source>Do you trust where “{name}” comes from?</source>
<translation>¿Confía en la procedencia de «{name}»?</translation>
</message>
<message>
<source>Packs ({every});;All files (*)</source>
<translation>Paquetes ({every});;Todos los archivos (*)</translation>
</message>
<message>
<source>Remove the pack</source>
<translation>Quitar el paquete</translation>
</message>
<message>
<source>The program’s own models work without it; published models and some others don’t.</source>
<translation>Los modelos del programa funcionan sin él; los modelos publicados y algunos otros, no.</translation>
</message>
<message>
<source>Trust and add</source>
<translation>Confiar y añadir</translation>
</message>
<message>
<source>{pack}. A pack is a program and can do whatever you can on this computer. Add it only if it comes from the makers of this program or from somebody you trust as much.</source>
<translation>{pack}. Un paquete es un programa y puede hacer todo lo que usted puede en este ordenador. Añádalo solo si viene de los autores de este programa o de alguien en quien confíe igual.</translation>
</message>
<message>
<source>Add a pack that you have got as a file, .zip</source>
<translation>Añadir un paquete que tenga como archivo, .zip</translation>
</message>
<message>
<source>Ask the makers of the program once; nothing is downloaded yet</source>
<translation>Preguntar una vez a los autores del programa; aún no se descarga nada</translation>
</message>
<message>
<source>Delete the pack from this computer</source>
<translation>Borrar el paquete de este ordenador</translation>
</message>
<message>
<source>Download {title} ({all})</source>
<translation>Descargar {title} ({all})</translation>
</message>
<message>
<source>Fetch it from the internet now, compare its checksum, and add it</source>
<translation>Traerlo ahora de internet, comparar su suma de comprobación y añadirlo</translation>
</message>
<message>
<source>Give up what is being done; what was downloaded is kept</source>
<translation>Abandonar lo que está en curso; lo descargado se conserva</translation>
</message>
<message>
<source>Go on with {title} ({done} of {all} are here)</source>
<translation>Continuar con {title} ({done} de {all} ya están)</translation>
</message>
<message>
<source>Look for packs</source>
<translation>Buscar paquetes</translation>
</message>
<message>
<source>Packs come from the makers of the program, with a signed checksum.</source>
<translation>Los paquetes vienen de los autores del programa, con una suma de comprobación firmada.</translation>
</message>
<message>
<source>The program runs its own models without it. With torch it runs published models, too, and some others; with the pack for NVIDIA cards, the graphics card does the work.</source>
<translation>El programa usa sus propios modelos sin él. Con Torch usa también los modelos publicados y algunos otros; con el paquete para tarjetas NVIDIA, la tarjeta gráfica es la que trabaja.</translation>
</message>
<message>
<source>This copy of the program does not know where packs are: get the file where you got the program. A pack is a program; add only one from a source that you trust.</source>
<translation>Este ejemplar del programa no sabe dónde hay paquetes: consiga el archivo donde consiguió el programa. Un paquete es un programa; añada solo uno de una fuente en la que confíe.</translation>
</message>
<message>
<source>Torch pack</source>
<translation>Paquete Torch</translation>
</message>
<message>
<source>Leave the selection as it is (Esc)</source>
<translation>Dejar la selección como está (Esc)</translation>
</message>
<message>
<source>Pixels</source>
<translation>Píxeles</translation>
</message>
<message>
<source>Pixels slider</source>
<translation>Píxeles (deslizador)</translation>
</message>
<message>
<source>{action} the selection (Return)</source>
<translation>Cambiar la selección: {action} (Intro)</translation>
</message>
<message>
<source>Bring back what was set before</source>
<translation>Recuperar lo que estaba puesto antes</translation>
</message>
<message>
<source>Keep what is set here</source>
<translation>Conservar lo que está puesto aquí</translation>
</message>
<message>
<source>Preferences</source>
<translation>Preferencias</translation>
</message>
<message>
<source>Put everything in this dialog back to default</source>
<translation>Poner todo lo de este diálogo por defecto</translation>
</message>
<message>
<source>16 bits per channel</source>
<translation>16 bits por canal</translation>
</message>
<message>
<source>A folder is still in work.</source>
<translation>Aún hay una carpeta en curso.</translation>
</message>
<message>
<source>Choose another format…</source>
<translation>Elegir otro formato…</translation>
</message>
<message>
<source>Delete</source>
<translation>Borrar</translation>
</message>
<message numerus="yes">
<source>Delete the unsaved work on {n} photos?</source>
<extracomment>One: Delete the unsaved work on {n} photo?</extracomment>
<translation>
<numerusform>¿Borrar el trabajo sin guardar de {n} foto?</numerusform>
<numerusform>¿Borrar el trabajo sin guardar de {n} fotos?</numerusform>
</translation>
</message>
<message>
<source>Delete the unsaved work on “{title}”?</source>
<translation>¿Borrar el trabajo sin guardar de «{title}»?</translation>
</message>
<message>
<source>Discard all</source>
<translation>Descartar todo</translation>
</message>
<message>
<source>Discard unsaved work</source>
<translation>Descartar trabajo sin guardar</translation>
</message>
<message>
<source>Don’t save</source>
<translation>No guardar</translation>
</message>
<message>
<source>Each takes memory as long as it is open.</source>
<translation>Cada una ocupa memoria mientras está abierta.</translation>
</message>
<message>
<source>Give up your changes to “{title}”?</source>
<translation>¿Abandonar sus cambios en «{title}»?</translation>
</message>
<message>
<source>It can’t be brought back afterwards. Photos on disk stay as they are.</source>
<translation>Después no se puede recuperar. Las fotos del disco se quedan como están.</translation>
</message>
<message>
<source>Keep the app open</source>
<translation>Mantener la aplicación abierta</translation>
</message>
<message numerus="yes">
<source>Open {n} photos?</source>
<extracomment>One: Open {n} photo?</extracomment>
<translation>
<numerusform>¿Abrir {n} foto?</numerusform>
<numerusform>¿Abrir {n} fotos?</numerusform>
</translation>
</message>
<message>
<source>Save with less</source>
<translation>Guardar con menos</translation>
</message>
<message>
<source>Save your changes to “{title}”?</source>
<translation>¿Guardar sus cambios en «{title}»?</translation>
</message>
<message>
<source>Save “{name}” with less, or choose another format?</source>
<translation>¿Guardar «{name}» con menos o elegir otro formato?</translation>
</message>
<message>
<source>Stop and resume next time</source>
<translation>Parar y reanudar la próxima vez</translation>
</message>
<message>
<source>The file has another size or kind of colour, so undo can’t bring them back.</source>
<translation>El archivo tiene otro tamaño o tipo de color, así que Deshacer no puede recuperarlos.</translation>
</message>
<message>
<source>Unsaved changes</source>
<translation>Cambios sin guardar</translation>
</message>
<message>
<source>What is done stays. The next start offers to go on where it was stopped.</source>
<translation>Lo hecho se conserva. El próximo inicio ofrece continuar donde se detuvo.</translation>
</message>
<message>
<source>Without saving, they are lost.</source>
<translation>Sin guardar, se pierden.</translation>
</message>
<message numerus="yes">
<source>Without saving, they are lost. {n} other photos have unsaved changes too.</source>
<extracomment>One: Without saving, they are lost. {n} other photo has unsaved changes too.</extracomment>
<translation>
<numerusform>Sin guardar, se pierden. Hay {n} foto más con cambios sin guardar.</numerusform>
<numerusform>Sin guardar, se pierden. Hay {n} fotos más con cambios sin guardar.</numerusform>
</translation>
</message>
<message>
<source>this photo</source>
<translation>esta foto</translation>
</message>
<message>
<source>transparency</source>
<translation>transparencia</translation>
</message>
<message>
<source>{kind} can’t hold {losses}.</source>
<translation>{kind} no puede contenerlo todo: {losses}.</translation>
</message>
<message>
<source>A minute ago</source>
<translation>Hace un minuto</translation>
</message>
<message>
<source>An hour ago</source>
<translation>Hace una hora</translation>
</message>
<message>
<source>Ask again at the next start (Esc)</source>
<translation>Preguntar otra vez en el próximo inicio (Esc)</translation>
</message>
<message>
<source>Bring back</source>
<translation>Recuperar</translation>
</message>
<message>
<source>Can’t be read</source>
<translation>No se puede leer</translation>
</message>
<message>
<source>Delete the work on the ticked photos; their files stay</source>
<translation>Borrar el trabajo de las fotos marcadas; sus archivos se quedan</translation>
</message>
<message>
<source>Discard…</source>
<translation>Descartar…</translation>
</message>
<message numerus="yes">
<source>GLEAN Retouch ended before these photos were saved. Bring the work back with its selection and its history, and go on where you were.</source>
<extracomment>One: GLEAN Retouch ended before this photo was saved. Bring the work back with its selection and its history, and go on where you were.</extracomment>
<translation>
<numerusform>GLEAN Retouch terminó antes de que se guardara esta foto. Recupere el trabajo con su selección y su historial y siga donde estaba.</numerusform>
<numerusform>GLEAN Retouch terminó antes de que se guardaran estas fotos. Recupere el trabajo con su selección y su historial y siga donde estaba.</numerusform>
</translation>
</message>
<message>
<source>Later</source>
<translation>Más tarde</translation>
</message>
<message>
<source>Not saved anywhere yet</source>
<translation>Aún sin guardar</translation>
</message>
<message>
<source>Open the ticked photos as they were</source>
<translation>Abrir las fotos marcadas como estaban</translation>
</message>
<message>
<source>Tick the photos that the buttons are about</source>
<translation>Marque las fotos a las que se refieren los botones</translation>
</message>
<message>
<source>Unsaved photos</source>
<translation>Fotos sin guardar</translation>
</message>
<message>
<source>Unsaved work</source>
<translation>Trabajo sin guardar</translation>
</message>
<message>
<source>Your work is still here</source>
<translation>Su trabajo sigue aquí</translation>
</message>
<message numerus="yes">
<source>{n} hours ago</source>
<extracomment>One: {n} hour ago</extracomment>
<translation>
<numerusform>Hace {n} hora</numerusform>
<numerusform>Hace {n} horas</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} minutes ago</source>
<extracomment>One: {n} minute ago</extracomment>
<translation>
<numerusform>Hace {n} minuto</numerusform>
<numerusform>Hace {n} minutos</numerusform>
</translation>
</message>
<message>
<source>All back to default</source>
<translation>Todo por defecto</translation>
</message>
<message>
<source>Hard pixels (drawings, icons)</source>
<translation>Píxeles duros (dibujos, iconos)</translation>
</message>
<message>
<source>Height</source>
<translation>Altura</translation>
</message>
<message>
<source>How new pixels are made from the old ones</source>
<translation>Cómo se hacen los nuevos píxeles a partir de los viejos</translation>
</message>
<message>
<source>Keep the proportions</source>
<translation>Conservar las proporciones</translation>
</message>
<message>
<source>Leave the photo as it is</source>
<translation>Dejar la foto como está</translation>
</message>
<message>
<source>Make the photo this large</source>
<translation>Dar este tamaño a la foto</translation>
</message>
<message>
<source>Method</source>
<translation>Método</translation>
</message>
<message>
<source>Percent</source>
<translation>Porcentaje</translation>
</message>
<message>
<source>Resize</source>
<comment>button</comment>
<translation>Cambiar tamaño</translation>
</message>
<message>
<source>Sharp (photos)</source>
<translation>Nítido (fotos)</translation>
</message>
<message>
<source>Size of the new photo beside the present one</source>
<translation>Tamaño de la foto nueva frente a la actual</translation>
</message>
<message>
<source>Smooth</source>
<translation>Suave</translation>
</message>
<message>
<source>Width</source>
<translation>Anchura</translation>
</message>
<message>
<source>Width and height change together, so that nothing is stretched</source>
<translation>Anchura y altura cambian juntas, para que nada se estire</translation>
</message>
<message>
<source>{before} → {now} megapixels</source>
<translation>{before} → {now} megapíxeles</translation>
</message>
<message>
<source>{megapixels} megapixels are more than can be edited here; ask for less.</source>
<translation>{megapixels} megapíxeles son más de lo que se puede editar aquí; pida menos.</translation>
</message>
<message>
<source>{name} of the new photo in pixels</source>
<translation>{name} de la foto nueva en píxeles</translation>
</message>
<message>
<source>Click something in the photo that should be grey.</source>
<translation>Haga clic en algo de la foto que deba ser gris.</translation>
</message>
<message>
<source>Colder (left) or warmer (right)</source>
<translation>Más frío (izquierda) o más cálido (derecha)</translation>
</message>
<message>
<source>Temperature</source>
<translation>Temperatura</translation>
</message>
<message>
<source>That is grey now</source>
<translation>Eso ya es gris</translation>
</message>
<message>
<source>Tint</source>
<translation>Tinte</translation>
</message>
<message>
<source>Towards green (left) or magenta (right)</source>
<translation>Hacia el verde (izquierda) o el magenta (derecha)</translation>
</message>
<message>
<source>Change the photo, as one step that can be undone</source>
<translation>Cambiar la foto, como un paso que se puede deshacer</translation>
</message>
<message>
<source>Let the photo decide</source>
<translation>Dejar que decida la foto</translation>
</message>
<message>
<source>Preview</source>
<translation>Vista previa</translation>
</message>
<message>
<source>Put all sliders back</source>
<translation>Devolver todos los deslizadores a su sitio</translation>
</message>
<message>
<source>Reset</source>
<translation>Restablecer</translation>
</message>
<message>
<source>Show the photo as it will be; off shows it as it is</source>
<translation>Mostrar la foto como quedará; sin marcar, como está</translation>
</message>
<message>
<source>Contrast</source>
<translation>Contraste</translation>
</message>
<message>
<source>Darker shadows and brighter lights, or a flatter photo</source>
<translation>Sombras más oscuras y luces más claras, o una foto más plana</translation>
</message>
<message>
<source>Exposure</source>
<translation>Exposición</translation>
</message>
<message>
<source>Stops of light: 1 is twice as bright, −1 half as bright</source>
<translation>Pasos de luz: 1 es el doble de claro, −1 la mitad</translation>
</message>
<message>
<source>Histogram</source>
<translation>Histograma</translation>
</message>
<message>
<source>How many pixels are dark (left), middling and bright (right)</source>
<translation>Cuántos píxeles son oscuros (izquierda), medios y claros (derecha)</translation>
</message>
<message>
<source>Above 1 brightens the middle</source>
<translation>Por encima de 1 aclara los medios</translation>
</message>
<message>
<source>Black</source>
<translation>Negro</translation>
</message>
<message>
<source>Middle</source>
<translation>Medios</translation>
</message>
<message>
<source>What is brighter becomes white</source>
<translation>Lo que es más claro pasa a blanco</translation>
</message>
<message>
<source>What is darker becomes black</source>
<translation>Lo que es más oscuro pasa a negro</translation>
</message>
<message>
<source>White</source>
<translation>Blanco</translation>
</message>
<message>
<source>Ask once more</source>
<translation>Preguntar otra vez</translation>
</message>
<message>
<source>Asking for the newest version…</source>
<translation>Preguntando por la última versión…</translation>
</message>
<message>
<source>Check for updates</source>
<translation>Buscar actualizaciones</translation>
</message>
<message>
<source>Checking for updates</source>
<translation>Buscando actualizaciones</translation>
</message>
<message>
<source>Give up asking (Esc)</source>
<translation>Dejar de preguntar (Esc)</translation>
</message>
<message>
<source>Go on as you are</source>
<translation>Seguir como hasta ahora</translation>
</message>
<message>
<source>It came out on {date}.</source>
<translation>Salió el {date}.</translation>
</message>
<message>
<source>Open its page</source>
<translation>Abrir su página</translation>
</message>
<message>
<source>Open {address} in your browser</source>
<translation>Abrir {address} en su navegador</translation>
</message>
<message>
<source>SHA-256 of {name}</source>
<translation>SHA-256 de {name}</translation>
</message>
<message>
<source>The program asks only when you choose this command. Nothing about you, your photos or this computer is sent, and nothing is installed.</source>
<translation>El programa solo pregunta cuando usted elige esta orden. No se envía nada sobre usted, sus fotos ni este equipo, y no se instala nada.</translation>
</message>
<message>
<source>There is a newer version: {version}</source>
<translation>Hay una versión más reciente: {version}</translation>
</message>
<message>
<source>Updates could not be checked</source>
<translation>No se pudo comprobar si hay actualizaciones</translation>
</message>
<message>
<source>What you download has this checksum, or it is something else</source>
<translation>Lo que descargue tiene esta suma de comprobación, o es otra cosa</translation>
</message>
<message>
<source>You have the newest version</source>
<translation>Tiene la versión más reciente</translation>
</message>
<message>
<source>You have version {version}.</source>
<translation>Usted tiene la versión {version}.</translation>
</message>
<message>
<source>{name}, {size}; its SHA-256:</source>
<translation>{name}, {size}; su SHA-256:</translation>
</message>
<message>
<source>Blend modes of its layers are drawn as normal.</source>
<translation>Los modos de fusión de sus capas se dibujan como normales.</translation>
</message>
<message>
<source>Its layers are opened as one; saving asks for another file.</source>
<translation>Sus capas se abren como una sola; al guardar se pide otro archivo.</translation>
</message>
<message numerus="yes">
<source>Opened with {n} cleanups in its layers: {names}.</source>
<extracomment>One: Opened with {n} cleanup in its layers: {names}.</extracomment>
<translation>
<numerusform>Abierto con {n} limpieza en sus capas: {names}.</numerusform>
<numerusform>Abierto con {n} limpiezas en sus capas: {names}.</numerusform>
</translation>
</message>
<message>
<source>Copied</source>
<translation>Copiado</translation>
</message>
<message>
<source>Copying</source>
<translation>Copiando</translation>
</message>
<message>
<source>Pasting</source>
<translation>Pegando</translation>
</message>
<message>
<source>The picture on the clipboard</source>
<translation>La imagen del portapapeles</translation>
</message>
<message>
<source>Pasted photo</source>
<translation>Foto pegada</translation>
</message>
<message>
<source>That holds no picture; copy or drag one from another program.</source>
<translation>Eso no contiene ninguna imagen; copie o arrastre una desde otro programa.</translation>
</message>
<message>
<source>The clipboard holds no picture; copy one in another program first.</source>
<translation>El portapapeles no contiene ninguna imagen; copie antes una en otro programa.</translation>
</message>
<message>
<source>Opening {name}</source>
<translation>Abrir {name}</translation>
</message>
<message>
<source>Suggested region</source>
<translation>Zona propuesta</translation>
</message>
<message>
<source>Untitled</source>
<translation>Sin título</translation>
</message>
<message>
<source>{failed} of {total} files can’t be opened because they are damaged or no photos: {names}.</source>
<translation>{failed} de {total} archivos no se pueden abrir porque están dañados o no son fotos: {names}.</translation>
</message>
<message>
<source>{name} holds no photo: choose another folder.</source>
<translation>{name} no contiene ninguna foto: elija otra carpeta.</translation>
</message>
<message>
<source>Reading {name} again</source>
<translation>Leer {name} otra vez</translation>
</message>
<message>
<source>Exported {name}</source>
<translation>{name} exportada</translation>
</message>
<message>
<source>Exporting {name}</source>
<translation>Exportar {name}</translation>
</message>
<message>
<source>Saved {name}</source>
<translation>{name} guardada</translation>
</message>
<message>
<source>Saving {name}</source>
<translation>Guardar {name}</translation>
</message>
<message>
<source>{name} is open in another tab, whose work would be lost; close it there or choose another name.</source>
<translation>{name} está abierto en otra pestaña, cuyo trabajo se perdería; ciérrelo allí o elija otro nombre.</translation>
</message>
<message>
<source>{stem} copy</source>
<translation>{stem} copia</translation>
</message>
<message>
<source>a few seconds left</source>
<translation>quedan unos segundos</translation>
</message>
<message>
<source>about {seconds} min left</source>
<translation>quedan unos {seconds} min</translation>
</message>
<message>
<source>about {seconds} s left</source>
<translation>quedan unos {seconds} s</translation>
</message>
<message>
<source>{title} did not work: {what}</source>
<translation>{title}: no funcionó, {what}</translation>
</message>
<message>
<source>{title} needs more memory than is free; close other programs and try again.</source>
<translation>{title}: hace falta más memoria de la que hay libre; cierre otros programas e inténtelo otra vez.</translation>
</message>
<message>
<source>Autosave can’t keep your work on “{title}” because the disk with {root} is full; free some space, or save now and then.</source>
<translation>El trabajo en «{title}» no se puede guardar automáticamente porque el disco de {root} está lleno; libere espacio o guarde de vez en cuando.</translation>
</message>
<message>
<source>Autosave can’t keep your work on “{title}” in {root} ({reason}); make that folder writable, or save now and then.</source>
<translation>El trabajo en «{title}» no se puede guardar automáticamente en {root} ({reason}); permita escribir en esa carpeta o guarde de vez en cuando.</translation>
</message>
<message>
<source>A photo</source>
<translation>Una foto</translation>
</message>
<message>
<source>The work on “{title}” can’t be brought back ({reason}); it is kept for the next start.</source>
<translation>El trabajo en «{title}» no se puede recuperar ({reason}); se conserva para el próximo inicio.</translation>
</message>
<message>
<source>too little memory</source>
<translation>falta memoria</translation>
</message>
<message>
<source>The autosave of this photo is damaged from its beginning, so it can’t be brought back; open the photo itself again.</source>
<translation>El guardado automático de esta foto está dañado desde el principio y no se puede recuperar; abra otra vez la foto misma.</translation>
</message>
<message>
<source>The autosave of this photo was written by a newer GLEAN Retouch; start that version to bring it back.</source>
<translation>El guardado automático de esta foto lo escribió un GLEAN Retouch más nuevo; inicie esa versión para recuperarlo.</translation>
</message>
<message>
<source>Autosave has stopped for “{title}” because it needs more of the disk than autosave may use; save now and then.</source>
<translation>El guardado automático de «{title}» se detuvo porque necesita más disco del permitido; guarde de vez en cuando.</translation>
</message>
<message>
<source>Dropped photo</source>
<translation>Foto soltada</translation>
</message>
<message>
<source>History</source>
<translation>Historial</translation>
</message>
<message>
<source>Navigator</source>
<translation>Navegador</translation>
</message>
<message>
<source>about {size}</source>
<translation>unos {size}</translation>
</message>
<message>
<source>Bicubic</source>
<translation>Bicúbica</translation>
</message>
<message>
<source>Difference in features (less is better)</source>
<translation>Diferencia de rasgos (menos es mejor)</translation>
</message>
<message>
<source>Enlarging photos</source>
<translation>Ampliar fotos</translation>
</message>
<message numerus="yes">
<source>Enlarging {n} photos</source>
<extracomment>One: Enlarging {n} photo</extracomment>
<translation>
<numerusform>Ampliar {n} foto</numerusform>
<numerusform>Ampliar {n} fotos</numerusform>
</translation>
</message>
<message>
<source>Fine detail (original: 1)</source>
<translation>Detalle fino (original: 1)</translation>
</message>
<message>
<source>Measured</source>
<translation>Medido</translation>
</message>
<message>
<source>Mending bad retouches</source>
<translation>Arreglar malos retoques</translation>
</message>
<message numerus="yes">
<source>Mending {n} bad retouches</source>
<extracomment>One: Mending {n} bad retouch</extracomment>
<translation>
<numerusform>Arreglar {n} mal retoque</numerusform>
<numerusform>Arreglar {n} malos retoques</numerusform>
</translation>
</message>
<message>
<source>Same person (at most 1)</source>
<translation>La misma persona (como mucho 1)</translation>
</message>
<message>
<source>Same pixels as the original (PSNR)</source>
<translation>Mismos píxeles que el original (PSNR)</translation>
</message>
<message>
<source>Same structure (SSIM, at most 1)</source>
<translation>Misma estructura (SSIM, como mucho 1)</translation>
</message>
<message>
<source>Unlike real photos (KID × 1000, less is better)</source>
<translation>Distancia a fotos reales (KID × 1000, menos es mejor)</translation>
</message>
<message>
<source>Visible difference (LPIPS, less is better)</source>
<translation>Diferencia visible (LPIPS, menos es mejor)</translation>
</message>
<message>
<source>Without</source>
<translation>Sin</translation>
</message>
<message>
<source>{size} per second</source>
<translation>{size} por segundo</translation>
</message>
<message>
<source>Adding {name}</source>
<translation>Añadir {name}</translation>
</message>
<message>
<source>Discarding {title}</source>
<translation>Descartar {title}</translation>
</message>
<message>
<source>Downloading {title}</source>
<translation>Descargar {title}</translation>
</message>
<message>
<source>Moving the models</source>
<translation>Mover los modelos</translation>
</message>
<message>
<source>Reading {name}</source>
<translation>Leer {name}</translation>
</message>
<message>
<source>Removing {title}</source>
<translation>Quitar {title}</translation>
</message>
<message>
<source>The download was stopped; what came is kept.</source>
<translation>La descarga se detuvo; lo que llegó se conserva.</translation>
</message>
<message>
<source>The models are being moved; download once they are there.</source>
<translation>Los modelos se están moviendo; descargue después.</translation>
</message>
<message>
<source>The models are in use; move them once the downloads and clean-ups are done.</source>
<translation>Los modelos están en uso; muévalos cuando terminen las descargas y las limpiezas.</translation>
</message>
<message>
<source>The unfinished download is gone.</source>
<translation>La descarga incompleta se ha borrado.</translation>
</message>
<message>
<source>Verifying</source>
<translation>Comprobar</translation>
</message>
<message>
<source>Your models are in {folder} now ({size}).</source>
<translation>Sus modelos están ahora en {folder} ({size}).</translation>
</message>
<message>
<source>“{title}” is here and ready for clean-ups.</source>
<translation>«{title}» ya está aquí, listo para limpiar.</translation>
</message>
<message>
<source>“{title}” was added.</source>
<translation>«{title}» se ha añadido.</translation>
</message>
<message>
<source>“{title}” was removed.</source>
<translation>«{title}» se ha quitado.</translation>
</message>
<message>
<source>“{title}” was removed; the program chooses the model again.</source>
<translation>«{title}» se ha quitado; el programa vuelve a elegir el modelo.</translation>
</message>
<message numerus="yes">
<source>All {n} models are intact.</source>
<extracomment>One: {n} model is intact.</extracomment>
<translation>
<numerusform>{n} modelo está intacto.</numerusform>
<numerusform>Los {n} modelos están intactos.</numerusform>
</translation>
</message>
<message>
<source>{done} of {all}</source>
<translation>{done} de {all}</translation>
</message>
<message numerus="yes">
<source>{n} models are not as they should be; their cards say why.</source>
<extracomment>One: {n} model is not as it should be; its card says why.</extracomment>
<translation>
<numerusform>{n} modelo no está como debería; su ficha dice por qué.</numerusform>
<numerusform>{n} modelos no están como deberían; sus fichas dicen por qué.</numerusform>
</translation>
</message>
<message>
<source>“{title}” is intact.</source>
<translation>«{title}» está intacto.</translation>
</message>
<message>
<source>Looking for a graphics card</source>
<translation>Buscando una tarjeta gráfica</translation>
</message>
<message>
<source>Looking for packs</source>
<translation>Buscando paquetes</translation>
</message>
<message>
<source>No pack is offered for this program on this computer.</source>
<translation>No se ofrece ningún paquete para este programa en este ordenador.</translation>
</message>
<message>
<source>No pack was added.</source>
<translation>No se añadió ningún paquete.</translation>
</message>
<message>
<source>The pack is added; close and start the program again to use it.</source>
<translation>El paquete está añadido; cierre el programa y vuelva a iniciarlo para usarlo.</translation>
</message>
<message>
<source>The pack was removed; the next start is without it.</source>
<translation>El paquete se quitó; el próximo inicio será sin él.</translation>
</message>
<message>
<source>The torch pack is not added.</source>
<translation>El paquete Torch no está añadido.</translation>
</message>
<message>
<source>Torch {version} {what}</source>
<translation>Torch {version} {what}</translation>
</message>
<message>
<source>for NVIDIA cards</source>
<translation>para tarjetas NVIDIA</translation>
</message>
<message>
<source>for the processor</source>
<translation>para el procesador</translation>
</message>
<message>
<source>{pack} is added.</source>
<translation>{pack} está añadido.</translation>
</message>
<message>
<source>{pack} is used from the next start on.</source>
<translation>{pack} se usará a partir del próximo inicio.</translation>
</message>
<message>
<source>Apply</source>
<translation>Aplicar</translation>
</message>
<message>
<source>Before on the left of a line that can be dragged (|)</source>
<translation>Antes, a la izquierda de una línea que se arrastra (|)</translation>
</message>
<message>
<source>Clean up again</source>
<translation>Limpiar otra vez</translation>
</message>
<message>
<source>Clean up panel</source>
<translation>Panel Limpiar</translation>
</message>
<message>
<source>Drop</source>
<translation>Descartar</translation>
</message>
<message>
<source>Hold to compare</source>
<translation>Mantener para comparar</translation>
</message>
<message>
<source>Hold to see the photo before (\)</source>
<translation>Mantener para ver la foto de antes (\)</translation>
</message>
<message>
<source>How it is put in</source>
<translation>Cómo se integra</translation>
</message>
<message>
<source>Keep the result as it is (Enter in this panel)</source>
<translation>Conservar el resultado como está (Intro en este panel)</translation>
</message>
<message>
<source>Other noise</source>
<translation>Otro ruido</translation>
</message>
<message>
<source>Queue</source>
<translation>Cola</translation>
</message>
<message>
<source>Replace the region by what the model makes of it (Ctrl+Return)</source>
<translation>Sustituir la zona por lo que el modelo hace de ella (Ctrl+Intro)</translation>
</message>
<message>
<source>Sharpen up to full size</source>
<translation>Afinar a tamaño completo</translation>
</message>
<message>
<source>Take the result back (Esc)</source>
<translation>Retirar el resultado (Esc)</translation>
</message>
<message>
<source>What the model sees</source>
<translation>Lo que ve el modelo</translation>
</message>
<message>
<source>Where</source>
<translation>Dónde</translation>
</message>
<message>
<source>Where a face is larger than what the model makes, a model for photos makes the rest
of the way. That takes longer; without it, large faces come out softer.</source>
<translation>Donde una cara es mayor de lo que hace el modelo, un modelo de fotos hace el resto
del camino. Tarda más; sin él, las caras grandes salen más suaves.</translation>
</message>
<message>
<source>Float</source>
<translation>Soltar</translation>
</message>
<message>
<source>Panels: double-click to float one, right-click for more</source>
<translation>Paneles: doble clic para soltar uno, clic derecho para más</translation>
</message>
<message>
<source>Auto</source>
<translation>Auto</translation>
</message>
<message>
<source>Drag the working frame, or its corners, on the photo (T)</source>
<translation>Arrastrar sobre la foto el marco de trabajo o sus esquinas (T)</translation>
</message>
<message>
<source>Move</source>
<translation>Mover</translation>
</message>
<message>
<source>Working frame: {text}</source>
<translation>Marco de trabajo: {text}</translation>
</message>
<message>
<source>Click a step to go back or forth to it; the arrow keys do, too</source>
<translation>Haga clic en un paso para ir a él; las flechas también</translation>
</message>
<message>
<source>Click to go back</source>
<translation>Clic para volver</translation>
</message>
<message>
<source>Click to go back to the photo as it was opened</source>
<translation>Clic para volver a la foto como se abrió</translation>
</message>
<message>
<source>Earliest step kept</source>
<translation>Paso más antiguo conservado</translation>
</message>
<message>
<source>Older steps were let go of to save memory (Preferences)</source>
<translation>Se soltaron pasos más antiguos para ahorrar memoria (Preferencias)</translation>
</message>
<message>
<source>Original</source>
<translation>Original</translation>
</message>
<message>
<source>The photo as it is now</source>
<translation>La foto como está ahora</translation>
</message>
<message>
<source>Undone; click to do it again</source>
<translation>Deshecho; clic para rehacerlo</translation>
</message>
<message>
<source>{name}, undone</source>
<translation>{name}, deshecho</translation>
</message>
<message>
<source>Cat</source>
<translation>Gato</translation>
</message>
<message>
<source>Chosen for what is on the photo.</source>
<translation>Elegido según lo que hay en la foto.</translation>
</message>
<message>
<source>Looking for models…</source>
<translation>Buscando modelos…</translation>
</message>
<message>
<source>No model is installed.</source>
<translation>No hay ningún modelo instalado.</translation>
</message>
<message>
<source>Portrait</source>
<translation>Retrato</translation>
</message>
<message>
<source>Suggested</source>
<translation>Propuesto</translation>
</message>
<message>
<source>Suggested for the photo</source>
<translation>Propuesto para la foto</translation>
</message>
<message>
<source>The model that suits what is on the photo</source>
<translation>El modelo que conviene a la foto</translation>
</message>
<message>
<source>The program chooses, for each region anew</source>
<translation>El programa elige, para cada zona</translation>
</message>
<message>
<source>{domain} · working size {size} px · factor {factor} · {licence}</source>
<translation>{domain} · tamaño de trabajo {size} px · factor {factor} · {licence}</translation>
</message>
<message>
<source>Drag to move the view; the arrow keys do too</source>
<translation>Arrastre para mover la vista; las flechas también</translation>
</message>
<message>
<source>Zoom</source>
<translation>Zoom</translation>
</message>
<message>
<source>Zoom (+ and -)</source>
<translation>Zoom (+ y -)</translation>
</message>
<message>
<source>Colour of the paint</source>
<translation>Color de la pintura</translation>
</message>
<message>
<source>A graphics card was found</source>
<translation>Se encontró una tarjeta gráfica</translation>
</message>
<message>
<source>Add…</source>
<translation>Añadir…</translation>
</message>
<message>
<source>Ask again at the next start</source>
<translation>Volver a preguntar en el próximo inicio</translation>
</message>
<message>
<source>Clean up &gt; Models… has the pack whenever you want it</source>
<translation>Limpiar &gt; Modelos… tiene el paquete cuando lo quiera</translation>
</message>
<message>
<source>Don’t ask again</source>
<translation>No volver a preguntar</translation>
</message>
<message>
<source>Not now</source>
<translation>Ahora no</translation>
</message>
<message>
<source>See what the pack is and where to get it</source>
<translation>Ver qué es el paquete y dónde conseguirlo</translation>
</message>
<message>
<source>This computer has an NVIDIA card. The torch pack lets the program use it, so that clean-ups are quicker.</source>
<translation>Este ordenador tiene una tarjeta NVIDIA. Con el paquete Torch el programa puede usarla, y las limpiezas son más rápidas.</translation>
</message>
<message>
<source>Face found</source>
<translation>Cara encontrada</translation>
</message>
<message>
<source>Goes down {times}×:</source>
<translation>Reduce {times}×:</translation>
</message>
<message>
<source>Open a photo and select what looks wrong.</source>
<translation>Abra una foto y seleccione lo que se ve mal.</translation>
</message>
<message>
<source>Seen once the running clean-up is done.</source>
<translation>Se verá cuando termine la limpieza en curso.</translation>
</message>
<message>
<source>Select what looks wrong.</source>
<translation>Seleccione lo que se ve mal.</translation>
</message>
<message>
<source>What the model sees of the photo. If the flaw can’t be seen here, it will be gone; if it can, go down further: “Coarser”, or a model with a higher factor.</source>
<translation>Lo que el modelo ve de la foto. Si el defecto no se ve aquí, desaparecerá; si se ve, reduzca más: «Grueso», o un modelo de mayor factor.</translation>
</message>
<message numerus="yes">
<source>{n} tiles</source>
<extracomment>One: {n} tile</extracomment>
<translation>
<numerusform>{n} tesela</numerusform>
<numerusform>{n} teselas</numerusform>
</translation>
</message>
<message>
<source>Cancel the clean-up of {title}, {place}</source>
<translation>Cancelar la limpieza de {title}, {place}</translation>
</message>
<message>
<source>Cancel this clean-up</source>
<translation>Cancelar esta limpieza</translation>
</message>
<message>
<source>How far this clean-up is</source>
<translation>Cuánto ha avanzado esta limpieza</translation>
</message>
<message>
<source>Progress of {title}</source>
<translation>Progreso de {title}</translation>
</message>
<message>
<source>Waiting and running clean-ups</source>
<translation>Limpiezas en espera y en curso</translation>
</message>
<message>
<source>my edits</source>
<translation>mis retoques</translation>
</message>
<message>
<source>selection</source>
<translation>selección</translation>
</message>
<message>
<source>starting</source>
<translation>empezando</translation>
</message>
<message>
<source>waiting</source>
<translation>en espera</translation>
</message>
<message>
<source>whole photo</source>
<translation>toda la foto</translation>
</message>
<message>
<source>Feather</source>
<translation>Borde suave</translation>
</message>
<message>
<source>Grain</source>
<translation>Grano</translation>
</message>
<message>
<source>How far colours are drawn to the surroundings of the region</source>
<translation>Cuánto se acercan los colores a los alrededores de la zona</translation>
</message>
<message>
<source>How much of the result is taken</source>
<translation>Cuánto se toma del resultado</translation>
</message>
<message>
<source>How softly the result runs out, inwards from the edge of the region</source>
<translation>Con qué suavidad se desvanece el resultado, del borde de la zona hacia dentro</translation>
</message>
<message>
<source>Match colours</source>
<translation>Igualar colores</translation>
</message>
<message>
<source>Noise as in the photo around the region, where the result is smoother;
at 100 % it has as much of it</source>
<translation>Ruido como en la foto alrededor de la zona, donde el resultado es más liso;
al 100 % tiene el mismo</translation>
</message>
<message>
<source>Strength</source>
<translation>Intensidad</translation>
</message>
<message>
<source>Dismiss</source>
<translation>Descartar</translation>
</message>
<message>
<source>Forget it; the results that are there stay</source>
<translation>Olvidarlo; los resultados existentes se conservan</translation>
</message>
<message>
<source>Go on with the folder where it stopped</source>
<translation>Continuar con la carpeta donde se detuvo</translation>
</message>
<message>
<source>Unfinished batch</source>
<translation>Lote sin terminar</translation>
</message>
<message>
<source>Hide “{title}”</source>
<translation>Ocultar «{title}»</translation>
</message>
<message>
<source>Show “{title}”</source>
<translation>Mostrar «{title}»</translation>
</message>
<message>
<source>{title}: hide</source>
<translation>{title}: ocultar</translation>
</message>
<message>
<source>{title}: show</source>
<translation>{title}: mostrar</translation>
</message>
<message>
<source>{name} slider</source>
<translation>{name} (deslizador)</translation>
</message>
<message>
<source>Drop a photo here</source>
<translation>Suelte una foto aquí</translation>
</message>
<message>
<source>Open a photo from this computer (Ctrl+O)</source>
<translation>Abrir una foto de este ordenador (Ctrl+O)</translation>
</message>
<message>
<source>Open photo…</source>
<translation>Abrir foto…</translation>
</message>
<message>
<source>Open the picture from the clipboard (Ctrl+V)</source>
<translation>Abrir la imagen del portapapeles (Ctrl+V)</translation>
</message>
<message>
<source>Open {name}; the sample itself stays as it is</source>
<translation>Abrir {name}; el ejemplo se queda como está</translation>
</message>
<message>
<source>Or try a sample: open the first one and press Clean up</source>
<translation>O pruebe un ejemplo: abra el primero y pulse Limpiar</translation>
</message>
<message>
<source>Paste</source>
<translation>Pegar</translation>
</message>
<message>
<source>Photos you open will be listed here.</source>
<translation>Las fotos que abra aparecerán aquí.</translation>
</message>
<message>
<source>Recent photo: {name}</source>
<translation>Foto reciente: {name}</translation>
</message>
<message>
<source>Recent photos</source>
<translation>Fotos recientes</translation>
</message>
<message>
<source>Sample photo: {title}</source>
<translation>Foto de ejemplo: {title}</translation>
</message>
<message>
<source>Select what looks badly retouched, press Clean up, and it looks real again.</source>
<translation>Seleccione lo que parece mal retocado, pulse Limpiar y vuelve a parecer real.</translation>
</message>
<message>
<source>Start page</source>
<translation>Página de inicio</translation>
</message>
<message>
<source>Colour</source>
<translation>Color</translation>
</message>
<message>
<source>Colour profile and bits per channel</source>
<translation>Perfil de color y bits por canal</translation>
</message>
<message>
<source>Colour profile and bits per channel; shown {shown}</source>
<translation>Perfil de color y bits por canal; se muestra {shown}</translation>
</message>
<message>
<source>Device</source>
<translation>Dispositivo</translation>
</message>
<message>
<source>Getting ready…</source>
<translation>Preparando…</translation>
</message>
<message>
<source>Give up what is being done (Esc)</source>
<translation>Abandonar lo que se está haciendo (Esc)</translation>
</message>
<message>
<source>No model</source>
<translation>Sin modelo</translation>
</message>
<message>
<source>Photo size</source>
<translation>Tamaño de la foto</translation>
</message>
<message>
<source>What the model runs on</source>
<translation>En qué se ejecuta el modelo</translation>
</message>
<message>
<source>Width × height in pixels</source>
<translation>Anchura × altura en píxeles</translation>
</message>
<message>
<source>Zoom: 100 % shows every pixel of the photo as one of the screen</source>
<translation>Zoom: 100 % muestra cada píxel de la foto como uno de la pantalla</translation>
</message>
<message>
<source>as sRGB</source>
<translation>como sRGB</translation>
</message>
<message>
<source>through the screen’s own profile</source>
<translation>con el perfil de la pantalla</translation>
</message>
<message>
<source>{profile}, {bits} bit</source>
<translation>{profile}, {bits} bits</translation>
</message>
<message>
<source>{title}: waiting</source>
<translation>{title}: en espera</translation>
</message>
<message>
<source>Changed since it was saved</source>
<translation>Cambiada desde que se guardó</translation>
</message>
<message>
<source>Close {title}</source>
<translation>Cerrar {title}</translation>
</message>
<message>
<source>Close {title} (middle click on the tab)</source>
<translation>Cerrar {title} (clic central en la pestaña)</translation>
</message>
<message>
<source>Earlier tabs</source>
<translation>Pestañas anteriores</translation>
</message>
<message>
<source>Later tabs</source>
<translation>Pestañas siguientes</translation>
</message>
<message>
<source>Not saved under a name yet</source>
<translation>Aún sin guardar con un nombre</translation>
</message>
<message>
<source>Open photos: Ctrl+Tab goes to the next one</source>
<translation>Fotos abiertas: Ctrl+Tab pasa a la siguiente</translation>
</message>
<message>
<source>Show earlier tabs</source>
<translation>Mostrar las pestañas anteriores</translation>
</message>
<message>
<source>Show later tabs</source>
<translation>Mostrar las pestañas siguientes</translation>
</message>
<message>
<source>Options</source>
<translation>Opciones</translation>
</message>
<message>
<source>Click a result to put it into the photo</source>
<translation>Haga clic en un resultado para ponerlo en la foto</translation>
</message>
<message>
<source>Variants</source>
<translation>Variantes</translation>
</message>
<message>
<source>Clean up the whole photo</source>
<translation>Limpiar toda la foto</translation>
</message>
<message>
<source>Clean up what is selected</source>
<translation>Limpiar lo seleccionado</translation>
</message>
<message>
<source>Clean up what you painted or retouched since opening</source>
<translation>Limpiar lo que ha pintado o retocado desde que la abrió</translation>
</message>
<message>
<source>My edits</source>
<translation>Retoques</translation>
</message>
<message>
<source>Selection</source>
<translation>Selección</translation>
</message>
<message>
<source>Where: {text}</source>
<translation>Dónde: {text}</translation>
</message>
<message>
<source>Whole photo</source>
<translation>Toda</translation>
</message>
<message>
<source>As the system</source>
<translation>Como el sistema</translation>
</message>
<message>
<source>Automatic takes a graphics card where there is one</source>
<translation>Automático usa una tarjeta gráfica si la hay</translation>
</message>
<message>
<source>Dark, light, or as the desktop has them</source>
<translation>Oscuro, claro o como el escritorio</translation>
</message>
<message>
<source>Disk for unsaved work</source>
<translation>Disco para copias</translation>
</message>
<message>
<source>Files</source>
<translation>Archivos</translation>
</message>
<message>
<source>For JPEG, WebP and AVIF</source>
<translation>Para JPEG, WebP y AVIF</translation>
</message>
<message>
<source>For all open photos together</source>
<translation>Para todas las fotos abiertas juntas</translation>
</message>
<message>
<source>For all open photos together; when it is used up, the oldest steps are forgotten. Automatic takes a quarter of the memory, at most 2048 MB</source>
<translation>Para todas las fotos abiertas juntas; cuando se agota, se olvidan los pasos más antiguos. Automático toma un cuarto de la memoria, como mucho 2048 MB</translation>
</message>
<message>
<source>History and autosave</source>
<translation>Historial y guardado</translation>
</message>
<message>
<source>Keep the location</source>
<translation>Conservar la ubicación</translation>
</message>
<message>
<source>Keep unsaved work safe from crashes</source>
<translation>Proteger de cierres el trabajo sin guardar</translation>
</message>
<message>
<source>Keeps copies of the photos being edited on this computer until they are saved or closed; off deletes them</source>
<translation>Guarda en este ordenador copias de las fotos que se editan hasta que se guardan o se cierran; sin marcar, las borra</translation>
</message>
<message>
<source>Language</source>
<translation>Idioma</translation>
</message>
<message>
<source>Let a model for photos go on where a face is larger than what its model makes</source>
<translation>Dejar que un modelo de fotos siga donde una cara es mayor de lo que hace su modelo</translation>
</message>
<message>
<source>Let saved photos tell where they were taken, if they did before: GPS, place names</source>
<translation>Dejar que las fotos guardadas digan dónde se tomaron, si antes lo decían: GPS, nombres de lugar</translation>
</message>
<message>
<source>Look</source>
<translation>Aspecto</translation>
</message>
<message>
<source>Memory for undo</source>
<translation>Memoria para deshacer</translation>
</message>
<message>
<source>Quality when saving</source>
<translation>Calidad al guardar</translation>
</message>
<message>
<source>Run models on</source>
<translation>Ejecutar modelos en</translation>
</message>
<message>
<source>So much work a crash can cost at most</source>
<translation>El trabajo que un cierre puede costar como mucho</translation>
</message>
<message>
<source>The language of the program; it changes at the next start</source>
<translation>El idioma del programa; cambia en el próximo inicio</translation>
</message>
<message>
<source>Write unsaved work every</source>
<translation>Guardar copias cada</translation>
</message>
<message>
<source>Grey</source>
<translation>Gris</translation>
</message>
<message>
<source>Unnamed profile</source>
<translation>Perfil sin nombre</translation>
</message>
<message>
<source>Unreadable profile</source>
<translation>Perfil ilegible</translation>
</message>
<message>
<source>Bringing back {title}</source>
<translation>Recuperar {title}</translation>
</message>
<message>
<source>Looking for unsaved work</source>
<translation>Buscando trabajo sin guardar</translation>
</message>
<message>
<source>The photo was changed meanwhile: do it again</source>
<translation>La foto cambió mientras tanto: hágalo otra vez</translation>
</message>
<message>
<source>Badly retouched</source>
<translation>Mal retocada</translation>
</message>
<message>
<source>Otters</source>
<translation>Nutrias</translation>
</message>
<message>
<source>Portrait laughing</source>
<translation>Retrato sonriente</translation>
</message>
<message>
<source>Face {number} of {faces}; again for the next one</source>
<translation>Cara {number} de {faces}; otra vez para la siguiente</translation>
</message>
<message>
<source>Looking for faces</source>
<translation>Buscando caras</translation>
</message>
<message>
<source>No face was found in this photo; draw around it with the ellipse or the lasso instead.</source>
<translation>No se encontró ninguna cara en esta foto; rodéela con la elipse o el lazo.</translation>
</message>
<message>
<source>Feather selection</source>
<translation>Suavizar selección</translation>
</message>
<message>
<source>Grow</source>
<translation>Ampliar</translation>
</message>
<message>
<source>Grow selection</source>
<translation>Ampliar selección</translation>
</message>
<message>
<source>Shrink</source>
<translation>Reducir</translation>
</message>
<message>
<source>Shrink selection</source>
<translation>Reducir selección</translation>
</message>
<message>
<source>The edge fades out over so many pixels to either side.</source>
<translation>El borde se desvanece tantos píxeles a cada lado.</translation>
</message>
<message>
<source>The edge moves inwards by so many pixels.</source>
<translation>El borde retrocede tantos píxeles hacia dentro.</translation>
</message>
<message>
<source>The edge moves outwards by so many pixels.</source>
<translation>El borde avanza tantos píxeles hacia fuera.</translation>
</message>
<message>
<source>Compare with original</source>
<translation>Comparar con el original</translation>
</message>
<message>
<source>No difference to {name} was found; select what you retouched by hand.</source>
<translation>No se encontró diferencia con {name}; seleccione a mano lo que retocó.</translation>
</message>
<message>
<source>Selected where the photo differs from {name}</source>
<translation>Seleccionado donde la foto difiere de {name}</translation>
</message>
<message>
<source>As the photo</source>
<translation>Como la foto</translation>
</message>
<message>
<source>Crop</source>
<translation>Recortar</translation>
</message>
<message>
<source>Crop and straighten</source>
<translation>Recortar y enderezar</translation>
</message>
<message>
<source>Drag the part to keep, then Enter; Ctrl and drag along the horizon straightens</source>
<translation>Arrastre la parte que se queda y pulse Intro; Ctrl y arrastrar a lo largo del horizonte endereza</translation>
</message>
<message>
<source>Enter or a double click crops, Escape gives up</source>
<translation>Intro o un doble clic recorta, Esc abandona</translation>
</message>
<message>
<source>Free</source>
<translation>Libre</translation>
</message>
<message>
<source>Portrait in place of landscape, or back</source>
<translation>Vertical en vez de apaisado, o al revés</translation>
</message>
<message>
<source>Proportions of the part to keep</source>
<translation>Proporciones de la parte que se queda</translation>
</message>
<message>
<source>Shape</source>
<translation>Forma</translation>
</message>
<message>
<source>Straighten</source>
<translation>Enderezar</translation>
</message>
<message>
<source>Swap sides</source>
<translation>Intercambiar lados</translation>
</message>
<message>
<source>Turns the photo clockwise under the frame</source>
<translation>Gira la foto en sentido horario bajo el marco</translation>
</message>
<message>
<source>Drag a rectangle around what should be cleaned up</source>
<translation>Arrastre un rectángulo alrededor de lo que se debe limpiar</translation>
</message>
<message>
<source>Drag an ellipse around what should be cleaned up</source>
<translation>Arrastre una elipse alrededor de lo que se debe limpiar</translation>
</message>
<message>
<source>Ellipse selection</source>
<translation>Selección elíptica</translation>
</message>
<message>
<source>Intersect</source>
<translation>Intersecar</translation>
</message>
<message>
<source>Mode</source>
<translation>Modo</translation>
</message>
<message>
<source>New</source>
<translation>Nueva</translation>
</message>
<message>
<source>Rectangle selection</source>
<translation>Selección rectangular</translation>
</message>
<message>
<source>Replace the selection, add to it (Shift), subtract from it (Alt) or keep what both share (Shift+Alt)</source>
<translation>Sustituir la selección, añadir a ella (Mayús), restar de ella (Alt) o conservar la intersección (Mayús+Alt)</translation>
</message>
<message>
<source>Subtract</source>
<translation>Restar</translation>
</message>
<message>
<source>Drag the square that Clean up works in, or its corners; drag beside it to draw another; arrow keys move it</source>
<translation>Arrastre el cuadrado en que trabaja Limpiar, o sus esquinas; al lado se dibuja otro; las flechas lo mueven</translation>
</message>
<message>
<source>The middle of the working frame has to lie on the photo</source>
<translation>El centro del marco de trabajo tiene que estar en la foto</translation>
</message>
<message>
<source>Working frame</source>
<translation>Marco de trabajo</translation>
</message>
<message>
<source>Drag the photo around (Space with any tool)</source>
<translation>Mover la foto (Espacio con cualquier herramienta)</translation>
</message>
<message>
<source>Hand</source>
<translation>Mano</translation>
</message>
<message>
<source>Healing</source>
<translation>Corrigiendo</translation>
</message>
<message>
<source>Draw freely around what should be cleaned up</source>
<translation>Dibuje libremente alrededor de lo que se debe limpiar</translation>
</message>
<message>
<source>Lasso selection</source>
<translation>Lazo</translation>
</message>
<message>
<source>Colour {colour}</source>
<translation>Color {colour}</translation>
</message>
<message>
<source>The photo is clear there and has no colour to take</source>
<translation>La foto es transparente ahí y no tiene color</translation>
</message>
<message>
<source>Blend</source>
<translation>Fusión</translation>
</message>
<message>
<source>Drag the selection to copy it elsewhere; corners scale, outside turns, Enter applies</source>
<translation>Arrastre la selección para copiarla en otro sitio; las esquinas escalan, fuera gira, Intro aplica</translation>
</message>
<message>
<source>Enter or a double click applies the patch, Escape drops it</source>
<translation>Intro o un doble clic aplica el parche, Esc lo descarta</translation>
</message>
<message>
<source>Flip</source>
<translation>Voltear</translation>
</message>
<message>
<source>Flip the copy: left and right change places</source>
<translation>Voltear la copia: izquierda y derecha se intercambian</translation>
</message>
<message>
<source>How much the copy covers</source>
<translation>Cuánto cubre la copia</translation>
</message>
<message>
<source>How the copy meets the photo; Seamless matches light and colour once it is applied</source>
<translation>Cómo se une la copia a la foto; Sin costuras iguala luz y color al aplicarla</translation>
</message>
<message>
<source>Opacity</source>
<translation>Opacidad</translation>
</message>
<message>
<source>Patch</source>
<translation>Parche</translation>
</message>
<message>
<source>Press inside the selection and drag to copy it</source>
<translation>Pulse dentro de la selección y arrastre para copiarla</translation>
</message>
<message>
<source>Seamless</source>
<translation>Sin costuras</translation>
</message>
<message>
<source>Select what you want to copy first, then drag it with Patch</source>
<translation>Seleccione primero lo que quiere copiar y arrástrelo con Parche</translation>
</message>
<message>
<source>Soft edge</source>
<translation>Borde suave</translation>
</message>
<message>
<source>Width of the soft edge</source>
<translation>Ancho del borde suave</translation>
</message>
<message>
<source>3 × 3 pixels</source>
<translation>3 × 3 píxeles</translation>
</message>
<message>
<source>5 × 5 pixels</source>
<translation>5 × 5 píxeles</translation>
</message>
<message>
<source>Click into the photo to paint with its colour</source>
<translation>Haga clic en la foto para pintar con su color</translation>
</message>
<message>
<source>How much of the photo the colour is the mean of</source>
<translation>De cuánto de la foto es media el color</translation>
</message>
<message>
<source>One pixel</source>
<translation>Un píxel</translation>
</message>
<message>
<source>Pick colour</source>
<translation>Cuentagotas</translation>
</message>
<message>
<source>Sample</source>
<translation>Muestra</translation>
</message>
<message>
<source>A polygon needs three corners; click one more, or Esc gives it up</source>
<translation>Un polígono necesita tres esquinas; haga clic en una más, o Esc lo abandona</translation>
</message>
<message>
<source>Click corner after corner; Enter, a double click or the first corner closes it</source>
<translation>Haga clic esquina tras esquina; Intro, un doble clic o la primera esquina lo cierra</translation>
</message>
<message>
<source>Polygon selection</source>
<translation>Lazo poligonal</translation>
</message>
<message>
<source>Aligned</source>
<translation>Alineado</translation>
</message>
<message>
<source>Alt+click first on the place to copy from</source>
<translation>Primero Alt+clic en el lugar del que copiar</translation>
</message>
<message>
<source>Both</source>
<translation>Ambos</translation>
</message>
<message>
<source>Clone stamp</source>
<translation>Tampón de clonar</translation>
</message>
<message>
<source>Copy one place of the photo onto another; Alt+click sets the source</source>
<translation>Copiar un lugar de la foto sobre otro; Alt+clic fija el origen</translation>
</message>
<message>
<source>Cover a flaw with clean skin or cloth that takes on its light; Alt+click sets the source</source>
<translation>Cubrir un defecto con piel o tela limpia que toma su luz; Alt+clic fija el origen</translation>
</message>
<message>
<source>Flow</source>
<translation>Flujo</translation>
</message>
<message>
<source>Hardness</source>
<translation>Dureza</translation>
</message>
<message>
<source>Heal</source>
<translation>Corrector</translation>
</message>
<message>
<source>How fast a stroke reaches its opacity; less builds up as you rub</source>
<translation>Con qué rapidez alcanza un trazo su opacidad; menos se acumula al frotar</translation>
</message>
<message>
<source>How much a stroke covers</source>
<translation>Cuánto cubre un trazo</translation>
</message>
<message>
<source>How sharp the brush's rim is (Shift+[ and Shift+])</source>
<translation>Nitidez del borde del pincel (Mayús+[ y Mayús+])</translation>
</message>
<message>
<source>Ignored</source>
<translation>Ignorada</translation>
</message>
<message>
<source>Keep the distance to the source from stroke to stroke; off, each stroke begins at the source</source>
<translation>Conservar la distancia al origen de trazo en trazo; sin marcar, cada trazo empieza en el origen</translation>
</message>
<message>
<source>Pen</source>
<translation>Lápiz</translation>
</message>
<message>
<source>Source set; now paint where it should go</source>
<translation>Origen fijado; ahora pinte donde debe ir</translation>
</message>
<message>
<source>What pressing a pen harder changes</source>
<translation>Qué cambia al apretar más el lápiz</translation>
</message>
<message>
<source>Width of the brush ([ and ])</source>
<translation>Ancho del pincel ([ y ])</translation>
</message>
<message>
<source>Blur</source>
<translation>Desenfocar</translation>
</message>
<message>
<source>Blur and sharpen</source>
<translation>Desenfocar y enfocar</translation>
</message>
<message>
<source>Bring back the photo as it was opened</source>
<translation>Recuperar la foto como se abrió</translation>
</message>
<message>
<source>Brush selection</source>
<translation>Pincel de selección</translation>
</message>
<message>
<source>Burn</source>
<translation>Subexponer</translation>
</message>
<message>
<source>Do</source>
<translation>Efecto</translation>
</message>
<message>
<source>Dodge</source>
<translation>Sobreexponer</translation>
</message>
<message>
<source>Dodge and burn</source>
<translation>Sobreexponer y subexponer</translation>
</message>
<message>
<source>Drag colour along, like a finger in wet paint</source>
<translation>Arrastrar el color, como un dedo en pintura fresca</translation>
</message>
<message>
<source>Erase to original</source>
<translation>Borrar hasta el original</translation>
</message>
<message>
<source>Highlights</source>
<translation>Luces</translation>
</message>
<message>
<source>How far the colour is dragged along</source>
<translation>Hasta dónde se arrastra el color</translation>
</message>
<message>
<source>How large the detail is that goes or comes</source>
<translation>Cómo de grande es el detalle que se va o viene</translation>
</message>
<message>
<source>How much it is blurred or sharpened</source>
<translation>Cuánto se desenfoca o enfoca</translation>
</message>
<message>
<source>How much lighter or darker</source>
<translation>Cuánto más claro o más oscuro</translation>
</message>
<message>
<source>Lighten or darken places, and keep their colour</source>
<translation>Aclarar u oscurecer lugares conservando su color</translation>
</message>
<message>
<source>Make places softer or crisper</source>
<translation>Hacer lugares más suaves o más nítidos</translation>
</message>
<message>
<source>Midtones</source>
<translation>Medios tonos</translation>
</message>
<message>
<source>Paint</source>
<translation>Pintar</translation>
</message>
<message>
<source>Paint more selection, take away from it (Alt) or keep only what is painted over (Shift+Alt)</source>
<translation>Pintar más selección, quitar de ella (Alt) o conservar solo lo repintado (Mayús+Alt)</translation>
</message>
<message>
<source>Paint over what should be cleaned up</source>
<translation>Pinte sobre lo que se debe limpiar</translation>
</message>
<message>
<source>Paint with a colour; Alt+click takes it from the photo</source>
<translation>Pintar con un color; Alt+clic lo toma de la foto</translation>
</message>
<message>
<source>Radius</source>
<translation>Radio</translation>
</message>
<message>
<source>Range</source>
<translation>Gama</translation>
</message>
<message>
<source>Shadows</source>
<translation>Sombras</translation>
</message>
<message>
<source>Sharpen</source>
<translation>Enfocar</translation>
</message>
<message>
<source>Smudge</source>
<translation>Dedo</translation>
</message>
<message>
<source>Whether the brush blurs or sharpens (Alt does the other)</source>
<translation>Si el pincel desenfoca o enfoca (Alt hace lo otro)</translation>
</message>
<message>
<source>Whether the brush lightens or darkens (Alt does the other)</source>
<translation>Si el pincel aclara u oscurece (Alt hace lo otro)</translation>
</message>
<message>
<source>Which tones change most</source>
<translation>Qué tonos cambian más</translation>
</message>
<message>
<source>{tool} stays inside the selection; Ctrl+D deselects</source>
<translation>{tool} se queda dentro de la selección; Ctrl+D deselecciona</translation>
</message>
<message>
<source>Click a colour to select what looks like it</source>
<translation>Haga clic en un color para seleccionar lo que se le parece</translation>
</message>
<message>
<source>Connected only</source>
<translation>Solo contiguo</translation>
</message>
<message>
<source>How different a colour may be</source>
<translation>Cuánto puede diferir un color</translation>
</message>
<message>
<source>Magic wand</source>
<translation>Varita mágica</translation>
</message>
<message>
<source>Select only what is connected to the place you click</source>
<translation>Seleccionar solo lo que está unido al lugar del clic</translation>
</message>
<message>
<source>Tolerance</source>
<translation>Tolerancia</translation>
</message>
<message>
<source>Enlarge</source>
<translation>Agrandar</translation>
</message>
<message>
<source>How much each stroke does</source>
<translation>Cuánto hace cada trazo</translation>
</message>
<message>
<source>Push</source>
<translation>Empujar</translation>
</message>
<message>
<source>Push, enlarge, shrink or turn parts of the photo; Alt does the opposite</source>
<translation>Empujar, agrandar, achicar o girar partes de la foto; Alt hace lo contrario</translation>
</message>
<message>
<source>Restore</source>
<translation>Restaurar</translation>
</message>
<message>
<source>Swirl left</source>
<translation>Remolino a la izquierda</translation>
</message>
<message>
<source>Swirl right</source>
<translation>Remolino a la derecha</translation>
</message>
<message>
<source>Warp</source>
<translation>Deformar</translation>
</message>
<message>
<source>What the brush does: one press acts once, dragging goes on</source>
<translation>Qué hace el pincel: una pulsación actúa una vez, arrastrar continúa</translation>
</message>
<message>
<source>Show the folder that is in work</source>
<translation>Mostrar la carpeta en curso</translation>
</message>
<message>
<source>The folder “{name}” was not finished.</source>
<translation>La carpeta «{name}» no se terminó.</translation>
</message>
<message>
<source>The folder “{name}” was not finished: {done} of {total} photos.</source>
<translation>La carpeta «{name}» no se terminó: {done} de {total} fotos.</translation>
</message>
<message>
<source>{name}: held up</source>
<translation>{name}: detenido</translation>
</message>
<message>
<source>{name}: paused</source>
<translation>{name}: en pausa</translation>
</message>
<message>
<source>“{name}” is finished: {words}</source>
<translation>«{name}» ha terminado: {words}</translation>
</message>
</context>
</TS>
