<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
<name>GLEAN Retouch</name>
<message>
<source>No model is installed; add one first.</source>
<translation>没有安装任何模型；请先添加一个。</translation>
</message>
<message>
<source>The model “{name}” is not installed any more; choose another.</source>
<translation>模型“{name}”已不在；请另选一个。</translation>
</message>
<message>
<source>Upscaling the folder</source>
<translation>放大文件夹</translation>
</message>
<message>
<source>Choose a folder for the results.</source>
<translation>请选择存放结果的文件夹。</translation>
</message>
<message>
<source>Choose the folder with the photos, or drop it here.</source>
<translation>请选择照片文件夹，或拖到这里。</translation>
</message>
<message>
<source>Saving the report</source>
<translation>保存报告</translation>
</message>
<message>
<source>Loading the model…</source>
<translation>正在加载模型…</translation>
</message>
<message>
<source>{done} of {total}</source>
<translation>{done} / {total}</translation>
</message>
<message>
<source>{hours} h {minutes} min</source>
<translation>{hours} 小时 {minutes} 分钟</translation>
</message>
<message>
<source>{name}, {percent} %</source>
<translation>{name}，{percent} %</translation>
</message>
<message numerus="yes">
<source>{n} failed</source>
<extracomment>One: {n} failed</extracomment>
<translation>
<numerusform>失败 {n} 张</numerusform>
</translation>
</message>
<message>
<source>{n} min</source>
<translation>{n} 分钟</translation>
</message>
<message numerus="yes">
<source>{n} photos done</source>
<extracomment>One: {n} photo done</extracomment>
<translation>
<numerusform>完成 {n} 张照片</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} photos so far</source>
<extracomment>One: {n} photo so far</extracomment>
<translation>
<numerusform>目前 {n} 张照片</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} skipped</source>
<extracomment>One: {n} skipped</extracomment>
<translation>
<numerusform>跳过 {n} 张</numerusform>
</translation>
</message>
<message>
<source>{speed} a minute</source>
<translation>每分钟 {speed} 张</translation>
</message>
<message>
<source>{time} left</source>
<translation>剩余 {time}</translation>
</message>
<message>
<source>After</source>
<translation>之后</translation>
</message>
<message>
<source>Before</source>
<translation>之前</translation>
</message>
<message>
<source>Photo</source>
<translation>照片</translation>
</message>
<message>
<source>Preparing the view</source>
<translation>正在准备视图</translation>
</message>
<message>
<source>The photo being edited; arrow keys move the view</source>
<translation>正在编辑的照片;方向键移动视图</translation>
</message>
<message>
<source>“{title}” was turned or resized meanwhile: press Clean up again</source>
<translation>“{title}”在此期间被旋转或调整了大小:请再次净化</translation>
</message>
<message>
<source>Blending</source>
<translation>正在融合</translation>
</message>
<message>
<source>Clean up</source>
<translation>净化</translation>
</message>
<message>
<source>Looking at the photo</source>
<translation>正在查看照片</translation>
</message>
<message>
<source>Loading the model</source>
<translation>正在加载模型</translation>
</message>
<message>
<source>Other noise changes next to nothing with this model, so the variants look alike.</source>
<translation>对这个模型来说,换噪点几乎没有变化,所以各方案看起来一样。</translation>
</message>
<message>
<source>That clean-up is in the queue already</source>
<translation>该净化任务已在队列中</translation>
</message>
<message>
<source>The result was dropped; redo brings it back</source>
<translation>结果已丢弃;重做可恢复</translation>
</message>
<message>
<source>“{title}” is cleaned up</source>
<translation>“{title}”已净化</translation>
</message>
<message>
<source>Looking for models</source>
<translation>正在查找模型</translation>
</message>
<message>
<source>“{title}” is not here any more; the program chooses the model</source>
<translation>“{title}”已不在;模型由程序选择</translation>
</message>
<message>
<source>The clean-up of “{title}” was dropped, as the photo was closed</source>
<translation>照片已关闭,“{title}”的净化已取消</translation>
</message>
<message>
<source>down {times}×</source>
<translation>缩小 {times} 倍</translation>
</message>
<message>
<source>frame drawn by hand</source>
<translation>手绘工作框</translation>
</message>
<message>
<source>noise {number}</source>
<translation>噪点 {number}</translation>
</message>
<message>
<source>&amp;Clean up</source>
<translation>净化(&amp;C)</translation>
</message>
<message>
<source>A larger working frame: larger flaws vanish, and more is invented</source>
<translation>更大的工作框:更大的瑕疵会消失,生成的内容也更多</translation>
</message>
<message>
<source>A smaller working frame: more of the photo stays</source>
<translation>更小的工作框:保留更多原照片</translation>
</message>
<message>
<source>Another result of the same model, by other noise inside it</source>
<translation>同一模型的另一个结果,内部噪点不同</translation>
</message>
<message>
<source>Apple GPU</source>
<translation>Apple GPU</translation>
</message>
<message>
<source>Apply the result</source>
<translation>应用结果</translation>
</message>
<message>
<source>Automatic</source>
<translation>自动</translation>
</message>
<message>
<source>Automatic frame</source>
<translation>自动工作框</translation>
</message>
<message>
<source>CPU</source>
<translation>CPU</translation>
</message>
<message>
<source>Cancel the clean-up</source>
<translation>取消净化</translation>
</message>
<message>
<source>Coarser</source>
<translation>更粗</translation>
</message>
<message>
<source>Drop the result</source>
<translation>丢弃结果</translation>
</message>
<message>
<source>Finer</source>
<translation>更细</translation>
</message>
<message>
<source>Give up the running clean-up</source>
<translation>放弃正在进行的净化</translation>
</message>
<message>
<source>Keep the result as it is; its sliders are for the next one</source>
<translation>保留当前结果;滑块用于下一个结果</translation>
</message>
<message>
<source>Models…</source>
<translation>模型…</translation>
</message>
<message>
<source>NVIDIA GPU</source>
<translation>NVIDIA GPU</translation>
</message>
<message>
<source>Replace the region by what the model makes of it</source>
<translation>用模型生成的内容替换该区域</translation>
</message>
<message>
<source>Run models on: Apple GPU</source>
<translation>模型运行于:Apple GPU</translation>
</message>
<message>
<source>Run models on: Automatic</source>
<translation>模型运行于:自动</translation>
</message>
<message>
<source>Run models on: CPU</source>
<translation>模型运行于:CPU</translation>
</message>
<message>
<source>Run models on: NVIDIA GPU</source>
<translation>模型运行于:NVIDIA GPU</translation>
</message>
<message>
<source>Run on</source>
<translation>运行于</translation>
</message>
<message>
<source>See, add, download, verify and remove models</source>
<translation>查看、添加、下载、校验和移除模型</translation>
</message>
<message>
<source>Take the result back (Escape)</source>
<translation>撤回结果(Esc)</translation>
</message>
<message>
<source>The working frame that suits the region</source>
<translation>适合该区域的工作框</translation>
</message>
<message>
<source>Try other noise</source>
<translation>尝试其他噪点</translation>
</message>
<message>
<source>Reselect</source>
<translation>重新选择</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>编辑(&amp;E)</translation>
</message>
<message>
<source>Cancel</source>
<translation>取消</translation>
</message>
<message>
<source>Cancel the stroke, the running work or the live result</source>
<translation>取消笔画、正在进行的工作或仍可调整的结果</translation>
</message>
<message>
<source>Change how the program looks and works</source>
<translation>更改程序的外观和工作方式</translation>
</message>
<message>
<source>Copy</source>
<translation>复制</translation>
</message>
<message>
<source>Copy the photo, or what is selected with its soft edge</source>
<translation>复制照片,或带柔和边缘的选中部分</translation>
</message>
<message>
<source>Do the step again</source>
<translation>再次执行该步骤</translation>
</message>
<message>
<source>Preferences…</source>
<translation>首选项…</translation>
</message>
<message>
<source>Redo</source>
<translation>重做</translation>
</message>
<message>
<source>Take the last step back</source>
<translation>撤回上一步</translation>
</message>
<message>
<source>Undo</source>
<translation>撤销</translation>
</message>
<message>
<source>&amp;File</source>
<translation>文件(&amp;F)</translation>
</message>
<message>
<source>Close all</source>
<translation>全部关闭</translation>
</message>
<message>
<source>Close all photos but the one in front</source>
<translation>关闭除最前面之外的所有照片</translation>
</message>
<message>
<source>Close all photos: back to the start page</source>
<translation>关闭所有照片:返回起始页</translation>
</message>
<message>
<source>Close others</source>
<translation>关闭其他</translation>
</message>
<message>
<source>Close photo</source>
<translation>关闭照片</translation>
</message>
<message>
<source>Close the photo in front</source>
<translation>关闭最前面的照片</translation>
</message>
<message>
<source>Export a copy…</source>
<translation>导出副本…</translation>
</message>
<message>
<source>Go back to the photo as it is on the disk; undo brings your changes back</source>
<translation>恢复到磁盘上的照片;撤销可找回更改</translation>
</message>
<message>
<source>Leave GLEAN Retouch</source>
<translation>退出 GLEAN Retouch</translation>
</message>
<message>
<source>Leave GPS and place names out of every photo you save</source>
<translation>在保存的所有照片中去除 GPS 和地名</translation>
</message>
<message>
<source>Make all photos of a folder larger, beside your other work</source>
<translation>在您做其他事时，放大文件夹中的所有照片</translation>
</message>
<message>
<source>Open photos</source>
<translation>打开照片</translation>
</message>
<message>
<source>Open recent</source>
<translation>最近打开</translation>
</message>
<message>
<source>Open the picture from the clipboard in a tab of its own</source>
<translation>在新标签页中打开剪贴板中的图像</translation>
</message>
<message>
<source>Open…</source>
<translation>打开…</translation>
</message>
<message>
<source>Paste as photo</source>
<translation>粘贴为照片</translation>
</message>
<message>
<source>Quit</source>
<translation>退出</translation>
</message>
<message>
<source>Revert</source>
<translation>恢复到已保存</translation>
</message>
<message>
<source>Sample photos</source>
<translation>示例照片</translation>
</message>
<message>
<source>Save</source>
<translation>保存</translation>
</message>
<message>
<source>Save a copy under another name; the photo keeps its own</source>
<translation>以其他名称保存副本;照片保留原名</translation>
</message>
<message>
<source>Save a copy…</source>
<translation>保存副本…</translation>
</message>
<message>
<source>Save as…</source>
<translation>另存为…</translation>
</message>
<message>
<source>Save project…</source>
<translation>保存项目…</translation>
</message>
<message>
<source>Save the photo</source>
<translation>保存照片</translation>
</message>
<message>
<source>Save the photo under another name or format</source>
<translation>以其他名称或格式保存照片</translation>
</message>
<message>
<source>Save the photo with its layers, cleanups and selection, for later and for Krita or GIMP</source>
<translation>连同图层、净化和选区保存照片,供以后使用,也可用于 Krita 或 GIMP</translation>
</message>
<message>
<source>Save without location</source>
<translation>保存时去除位置</translation>
</message>
<message>
<source>Upscale folder…</source>
<translation>放大文件夹…</translation>
</message>
<message>
<source>Write a copy in another format</source>
<translation>以其他格式写出副本</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>帮助(&amp;H)</translation>
</message>
<message>
<source>About GLEAN Retouch</source>
<translation>关于 GLEAN Retouch</translation>
</message>
<message>
<source>Ask once whether there is a newer version; nothing asks by itself</source>
<translation>询问一次是否有新版本；程序不会自行询问</translation>
</message>
<message>
<source>Check for updates…</source>
<translation>检查更新…</translation>
</message>
<message>
<source>Keyboard shortcuts…</source>
<translation>键盘快捷键…</translation>
</message>
<message>
<source>See every command’s keys, and change them</source>
<translation>查看并更改每个命令的按键</translation>
</message>
<message>
<source>Version and licence</source>
<translation>版本和许可</translation>
</message>
<message>
<source>&amp;Image</source>
<translation>图像(&amp;I)</translation>
</message>
<message>
<source>Crop to selection</source>
<translation>裁剪到选区</translation>
</message>
<message>
<source>Exposure and contrast</source>
<translation>曝光和对比度</translation>
</message>
<message>
<source>Exposure and contrast…</source>
<translation>曝光和对比度…</translation>
</message>
<message>
<source>Flip horizontally</source>
<translation>水平翻转</translation>
</message>
<message>
<source>Flip vertically</source>
<translation>垂直翻转</translation>
</message>
<message>
<source>Keep only the part of the photo around the selection</source>
<translation>只保留选区周围的部分</translation>
</message>
<message>
<source>Levels</source>
<translation>色阶</translation>
</message>
<message>
<source>Levels…</source>
<translation>色阶…</translation>
</message>
<message>
<source>Make the photo brighter or darker, harder or softer</source>
<translation>让照片更亮或更暗,更硬或更柔</translation>
</message>
<message>
<source>Make the photo larger or smaller</source>
<translation>放大或缩小照片</translation>
</message>
<message>
<source>Mirror the photo: left becomes right</source>
<translation>镜像照片:左变右</translation>
</message>
<message>
<source>Mirror the photo: top becomes bottom</source>
<translation>镜像照片:上变下</translation>
</message>
<message>
<source>Resize</source>
<translation>调整大小</translation>
</message>
<message>
<source>Resize…</source>
<translation>调整大小…</translation>
</message>
<message>
<source>Rotate by 180°</source>
<translation>旋转 180°</translation>
</message>
<message>
<source>Rotate left</source>
<translation>向左旋转</translation>
</message>
<message>
<source>Rotate right</source>
<translation>向右旋转</translation>
</message>
<message>
<source>Say what is black and what is white, with the histogram</source>
<translation>借助直方图确定黑与白</translation>
</message>
<message>
<source>Take a colour cast out of the photo</source>
<translation>去除照片的偏色</translation>
</message>
<message>
<source>Turn a quarter to the left</source>
<translation>向左转四分之一圈</translation>
</message>
<message>
<source>Turn a quarter to the right</source>
<translation>向右转四分之一圈</translation>
</message>
<message>
<source>Turn the photo upside down</source>
<translation>将照片上下颠倒</translation>
</message>
<message>
<source>White balance</source>
<translation>白平衡</translation>
</message>
<message>
<source>White balance…</source>
<translation>白平衡…</translation>
</message>
<message>
<source>Press the keys first.</source>
<translation>请先按下按键。</translation>
</message>
<message>
<source>applying what a tool is at</source>
<translation>应用工具</translation>
</message>
<message>
<source>comparing with the photo before</source>
<translation>与之前的照片比较</translation>
</message>
<message>
<source>going from control to control</source>
<translation>在控件间移动</translation>
</message>
<message>
<source>moving the photo</source>
<translation>移动照片</translation>
</message>
<message>
<source>moving the view</source>
<translation>移动视图</translation>
</message>
<message>
<source>taking a corner of a polygon back</source>
<translation>撤回多边形的一个角</translation>
</message>
<message>
<source>{keys} belongs to “{command}”; take it away there first, or choose other keys.</source>
<translation>{keys} 属于“{command}”;请先在那里移除,或选择其他按键。</translation>
</message>
<message>
<source>{keys} is for {use}; choose other keys.</source>
<translation>{keys} 已被占用({use});请选择其他按键。</translation>
</message>
<message>
<source>Clear list</source>
<translation>清空列表</translation>
</message>
<message>
<source>Forget the recent photos; the files stay</source>
<translation>忘记最近的照片;文件仍保留</translation>
</message>
<message>
<source>No recent photos</source>
<translation>没有最近的照片</translation>
</message>
<message>
<source>&amp;Select</source>
<translation>选择(&amp;S)</translation>
</message>
<message>
<source>Bring back the selection that was given up last</source>
<translation>恢复上次放弃的选区</translation>
</message>
<message>
<source>Compare with original…</source>
<translation>与原图比较…</translation>
</message>
<message>
<source>Deselect</source>
<translation>取消选择</translation>
</message>
<message>
<source>Feather the selection: the edge fades out over so many pixels to either side</source>
<translation>羽化选区:边缘向两侧各在指定像素内淡出</translation>
</message>
<message>
<source>Feather…</source>
<translation>羽化…</translation>
</message>
<message>
<source>Grow by 4 px</source>
<translation>扩展 4 px</translation>
</message>
<message>
<source>Grow the selection: the edge moves outwards by so many pixels</source>
<translation>扩展选区:边缘向外移动指定像素</translation>
</message>
<message>
<source>Grow…</source>
<translation>扩展…</translation>
</message>
<message>
<source>Invert selection</source>
<translation>反选</translation>
</message>
<message>
<source>Lay a red veil over what is not selected</source>
<translation>在未选中的部分蒙上红色</translation>
</message>
<message>
<source>Make the selection larger</source>
<translation>扩大选区</translation>
</message>
<message>
<source>Make the selection smaller</source>
<translation>缩小选区</translation>
</message>
<message>
<source>Quick mask</source>
<translation>快速蒙版</translation>
</message>
<message>
<source>Select a face, and the next one when asked again</source>
<translation>选择一张脸,再次使用选择下一张</translation>
</message>
<message>
<source>Select all</source>
<translation>全选</translation>
</message>
<message>
<source>Select face</source>
<translation>选择人脸</translation>
</message>
<message>
<source>Select my edits</source>
<translation>选择我的修改</translation>
</message>
<message>
<source>Select nothing</source>
<translation>不选择任何内容</translation>
</message>
<message>
<source>Select the whole photo</source>
<translation>选择整张照片</translation>
</message>
<message>
<source>Select what is not selected</source>
<translation>选择未选中的部分</translation>
</message>
<message>
<source>Select what was retouched in another program, by the photo as it was before</source>
<translation>对照之前的照片,选择在其他程序中修过的部分</translation>
</message>
<message>
<source>Select what you retouched since opening</source>
<translation>选择打开后修过的部分</translation>
</message>
<message>
<source>Shrink by 4 px</source>
<translation>收缩 4 px</translation>
</message>
<message>
<source>Shrink the selection: the edge moves inwards by so many pixels</source>
<translation>收缩选区:边缘向内移动指定像素</translation>
</message>
<message>
<source>Shrink…</source>
<translation>收缩…</translation>
</message>
<message>
<source>&amp;Tools</source>
<translation>工具(&amp;T)</translation>
</message>
<message>
<source>Harder brush</source>
<translation>更硬的画笔</translation>
</message>
<message>
<source>Larger brush</source>
<translation>更大的画笔</translation>
</message>
<message>
<source>Make the brush larger</source>
<translation>放大画笔</translation>
</message>
<message>
<source>Make the brush smaller</source>
<translation>缩小画笔</translation>
</message>
<message>
<source>Make the rim of the brush sharper</source>
<translation>让画笔边缘更锐利</translation>
</message>
<message>
<source>Make the rim of the brush softer</source>
<translation>让画笔边缘更柔和</translation>
</message>
<message>
<source>Smaller brush</source>
<translation>更小的画笔</translation>
</message>
<message>
<source>Softer brush</source>
<translation>更软的画笔</translation>
</message>
<message>
<source>Tools</source>
<translation>工具</translation>
</message>
<message>
<source>&amp;View</source>
<translation>视图(&amp;V)</translation>
</message>
<message>
<source>As the desktop</source>
<translation>跟随桌面</translation>
</message>
<message>
<source>As the desktop colours</source>
<translation>跟随桌面的颜色</translation>
</message>
<message>
<source>Bring the next open photo to the front</source>
<translation>将下一张打开的照片移到最前</translation>
</message>
<message>
<source>Bring the open photo before this one to the front</source>
<translation>将上一张打开的照片移到最前</translation>
</message>
<message>
<source>Colours</source>
<translation>颜色</translation>
</message>
<message>
<source>Dark</source>
<translation>深色</translation>
</message>
<message>
<source>Dark colours</source>
<translation>深色配色</translation>
</message>
<message>
<source>Draw the squares a clean-up works on</source>
<translation>绘出净化所处理的方框</translation>
</message>
<message>
<source>Fit in window</source>
<translation>适合窗口</translation>
</message>
<message>
<source>Light</source>
<translation>浅色</translation>
</message>
<message>
<source>Light colours</source>
<translation>浅色配色</translation>
</message>
<message>
<source>Next photo</source>
<translation>下一张照片</translation>
</message>
<message>
<source>Panels</source>
<translation>面板</translation>
</message>
<message>
<source>Previous photo</source>
<translation>上一张照片</translation>
</message>
<message>
<source>Show every pixel as one pixel of the screen</source>
<translation>照片的每个像素显示为屏幕的一个像素</translation>
</message>
<message>
<source>Show the photo before on the left of a line that can be dragged (Ctrl+arrows move it)</source>
<translation>在可拖动的线左侧显示之前的照片(Ctrl+方向键移动该线)</translation>
</message>
<message>
<source>Show the whole photo</source>
<translation>显示整张照片</translation>
</message>
<message>
<source>Show working squares</source>
<translation>显示工作框</translation>
</message>
<message>
<source>Split view</source>
<translation>分割视图</translation>
</message>
<message>
<source>Zoom in</source>
<translation>放大</translation>
</message>
<message>
<source>Zoom out</source>
<translation>缩小</translation>
</message>
<message>
<source>Adding the published model “{name}” needs {torch}.</source>
<translation>添加已发布的模型“{name}”需要 {torch}。</translation>
</message>
<message>
<source>Adding {name} needs {torch}.</source>
<translation>添加 {name} 需要 {torch}。</translation>
</message>
<message>
<source>Another program is changing the packs; wait for it and try again.</source>
<translation>另一个程序正在更改扩展包；请等它完成后再试。</translation>
</message>
<message>
<source>Another run is working in {folder}; wait for it or stop it.</source>
<translation>另一项处理正在 {folder} 中进行；请等待或停止它。</translation>
</message>
<message>
<source>It is not certain that {host} itself has answered; check the clock of this computer, and try another network.</source>
<translation>无法确定应答的确实是 {host}；请检查这台电脑的时钟，并换一个网络试试。</translation>
</message>
<message>
<source>Nothing is selected; mark the region to clean up.</source>
<translation>没有选择任何内容；请标出要清理的区域。</translation>
</message>
<message>
<source>PyTorch, which this program comes without; add the torch pack, under “Models…” or with “glean packs”</source>
<translation>PyTorch，而本程序不包含它；请在“模型…”中或使用“glean packs”添加 Torch 扩展包</translation>
</message>
<message>
<source>PyTorch; install it with pip install torch</source>
<translation>PyTorch；请用 pip install torch 安装</translation>
</message>
<message>
<source>The answer of {host} is larger than {size} KB, so it is no list of versions; try again later.</source>
<translation>{host} 的应答超过 {size} KB，因此不是版本列表；请稍后再试。</translation>
</message>
<message>
<source>The answer of {host} is not a list of versions that this program can read; try again later, or look for a newer version where you got this one.</source>
<translation>{host} 的应答不是本程序能读取的版本列表；请稍后再试，或在您获得此版本的地方查找新版本。</translation>
</message>
<message>
<source>The answer of {host} is not signed by the makers of this program; install nothing that it offers, and try another network.</source>
<translation>{host} 的应答没有本程序开发者的签名；不要安装它提供的任何东西，并换一个网络试试。</translation>
</message>
<message>
<source>The answer of {host} is older than one that came before; try again later, or on another network.</source>
<translation>{host} 的应答比之前收到的更旧；请稍后再试，或换一个网络。</translation>
</message>
<message>
<source>The answer of {host} makes no sense; try again later.</source>
<translation>{host} 的应答没有意义；请稍后再试。</translation>
</message>
<message>
<source>The answer of {host} was only good until {date}; check the clock of this computer, or try again later.</source>
<translation>{host} 的应答只在 {date} 之前有效；请检查这台电脑的时钟，或稍后再试。</translation>
</message>
<message>
<source>The disk of {folder} is full; make room on it and go on.</source>
<translation>{folder} 所在磁盘已满；请腾出空间再继续。</translation>
</message>
<message>
<source>The folder {folder} is gone or may not be read any more; bring it back and go on.</source>
<translation>文件夹 {folder} 不见了或不再可读；请恢复它再继续。</translation>
</message>
<message>
<source>The folder {folder} is gone; bring it back and go on.</source>
<translation>文件夹 {folder} 不见了；请恢复它再继续。</translation>
</message>
<message>
<source>The folder {folder} may not be written; choose another.</source>
<translation>文件夹 {folder} 不可写入；请选择其他文件夹。</translation>
</message>
<message>
<source>The model “{name}” gave a result that is not a picture; its weights may be damaged, so install it again.</source>
<translation>模型“{name}”给出的结果不是图片；其权重可能已损坏，请重新安装。</translation>
</message>
<message>
<source>The model “{name}” needs {torch}.</source>
<translation>模型“{name}”需要 {torch}。</translation>
</message>
<message>
<source>The name template “{text}” begins or ends with a space or a dot: take it out.</source>
<translation>名称模板“{text}”的开头或结尾有空格或句点；请将其删除。</translation>
</message>
<message>
<source>The name template “{text}” gives every photo the same name: use {name} or {n} in it.</source>
<translation>名称模板“{text}”会让所有照片同名；请在其中使用 {name} 或 {n}。</translation>
</message>
<message>
<source>The name template “{text}” has a brace without its partner.</source>
<translation>名称模板“{text}”中有一个花括号没有配对。</translation>
</message>
<message>
<source>The name template “{text}” has the character {character}, which no name of a file can have.</source>
<translation>名称模板“{text}”含有文件名不允许使用的字符 {character}。</translation>
</message>
<message>
<source>The name template “{text}” has the unknown field {field}: the fields are {known}.</source>
<translation>名称模板“{text}”含有未知字段 {field}；可用字段为 {known}。</translation>
</message>
<message>
<source>The other file is only {size} pixels, too few to compare; choose a larger one, or mark the place by hand.</source>
<translation>另一个文件只有 {size} 像素，太少而无法比较；请选择更大的文件，或手动标出位置。</translation>
</message>
<message>
<source>The other file is {size} pixels and this photo is {other}; choose one with the same proportions.</source>
<translation>另一个文件为 {size} 像素，这张照片为 {other}；请选择比例相同的文件。</translation>
</message>
<message>
<source>The other file shows something else; choose the photo that this one was made from.</source>
<translation>另一个文件的内容不同；请选择制作这张照片所用的原片。</translation>
</message>
<message>
<source>The pack {name} is damaged; remove it and add it again.</source>
<translation>扩展包 {name} 已损坏；请移除后重新添加。</translation>
</message>
<message>
<source>The pack {name} is for programs with {python} inside and this one has {other}; get the pack that came out with this version of the program.</source>
<translation>扩展包 {name} 适用于内含 {python} 的程序，而本程序为 {other}；请获取与本版本程序一同发布的扩展包。</translation>
</message>
<message>
<source>The pack {name} is for version {range} of the program and this is {version}; get the pack that came out with this version of the program.</source>
<translation>扩展包 {name} 适用于程序版本 {range}，而当前为 {version}；请获取与本版本程序一同发布的扩展包。</translation>
</message>
<message>
<source>The pack {name} is for {platform} and this computer is {other}; get the one for this computer.</source>
<translation>扩展包 {name} 适用于 {platform}，而这台电脑是 {other}；请获取适用于这台电脑的扩展包。</translation>
</message>
<message>
<source>The result would be {width} x {height} pixels, more than {limit} megapixels; choose a smaller size.</source>
<translation>结果将为 {width} x {height} 像素，超过 {limit} 百万像素；请选择更小的尺寸。</translation>
</message>
<message>
<source>There is no model named “{name}”; the models here are: {known}.</source>
<translation>没有名为“{name}”的模型；现有模型：{known}。</translation>
</message>
<message>
<source>There is not enough memory to run “{model}”; close other programs or choose a smaller model.</source>
<translation>内存不足，无法运行“{model}”；请关闭其他程序，或选择更小的模型。</translation>
</message>
<message>
<source>There was not enough memory for this photo; close other programs and try again.</source>
<translation>内存不足以处理这张照片；请关闭其他程序后重试。</translation>
</message>
<message>
<source>This build has no update channel, because it was not made as a release; get new versions from where you got this one.</source>
<translation>此构建不是正式发布版，因此没有更新渠道；请从您获得此版本的地方获取新版本。</translation>
</message>
<message>
<source>This needs {torch}.</source>
<translation>此操作需要 {torch}。</translation>
</message>
<message>
<source>This photo is only {size} pixels, too few to compare; choose a larger one, or mark the place by hand.</source>
<translation>这张照片只有 {size} 像素，太少而无法比较；请选择更大的照片，或手动标出位置。</translation>
</message>
<message>
<source>{file} holds things that no pack has ({thing}); don’t use it, and get the pack from where the program came from.</source>
<translation>{file} 含有扩展包不应有的内容（{thing}）；请勿使用，请从获取程序的地方获取扩展包。</translation>
</message>
<message>
<source>{file} is damaged or no pack; get it again.</source>
<translation>{file} 已损坏或不是扩展包；请重新获取。</translation>
</message>
<message>
<source>{file} is no pack that this program can read; get the pack that came out with it.</source>
<translation>{file} 不是本程序能读取的扩展包；请获取与程序一同发布的扩展包。</translation>
</message>
<message>
<source>{folder} has {free} MB free and the pack {name} needs {needed} MB; make room and try again.</source>
<translation>{folder} 剩余 {free} MB，而扩展包 {name} 需要 {needed} MB；请腾出空间后再试。</translation>
</message>
<message>
<source>{host} answered “{code}”; try again later.</source>
<translation>{host} 应答“{code}”；请稍后再试。</translation>
</message>
<message>
<source>{host} can’t be reached; check that this computer is online, and try again.</source>
<translation>无法连接 {host}；请确认这台电脑已联网，然后重试。</translation>
</message>
<message>
<source>{host} did not answer within {seconds} seconds; try again later.</source>
<translation>{host} 在 {seconds} 秒内没有应答；请稍后再试。</translation>
</message>
<message>
<source>{host} leads on to an address that is not https; try again later, and tell the makers of the program.</source>
<translation>{host} 转向了一个不是 https 的地址；请稍后再试，并告知程序的开发者。</translation>
</message>
<message>
<source>{name} can't be written ({reason}); look at the folder of the results, and run this again.</source>
<translation>无法写入 {name}（{reason}）；请检查结果文件夹，然后重新运行。</translation>
</message>
<message>
<source>{name} can't be written, since a file stands where its folder “{folder}” has to be; move that file, or choose another folder.</source>
<translation>无法写入 {name}：其文件夹“{folder}”的位置上有一个文件；请移走该文件或选择其他文件夹。</translation>
</message>
<message>
<source>{name} can't be written, since a folder has that name; move it, or choose another folder.</source>
<translation>无法写入 {name}：已有同名文件夹；请将其移走或选择其他文件夹。</translation>
</message>
<message>
<source>{name} cannot be read: {reason}.</source>
<translation>无法读取 {name}：{reason}。</translation>
</message>
<message>
<source>{name} cannot be written as {kind}, which holds no {lost}: choose {kinds}.</source>
<translation>无法把 {name} 存为 {kind}，它不支持 {lost}：请选择 {kinds}。</translation>
</message>
<message>
<source>{name} cannot be written to {folder}: {reason}.</source>
<translation>无法把 {name} 写入 {folder}：{reason}。</translation>
</message>
<message>
<source>{name} does not exist: check its name and folder.</source>
<translation>{name} 不存在：请检查名称和文件夹。</translation>
</message>
<message>
<source>{name} holds no GLEAN Retouch model.</source>
<translation>{name} 中没有 GLEAN Retouch 模型。</translation>
</message>
<message>
<source>{name} is a folder: choose a picture inside it.</source>
<translation>{name} 是文件夹：请选择其中的图片。</translation>
</message>
<message>
<source>{name} is damaged or cut off: get another copy of it.</source>
<translation>{name} 已损坏或不完整：请获取另一份副本。</translation>
</message>
<message>
<source>{name} is damaged or was changed: its weights don't match the checksum on its card; install it again.</source>
<translation>{name} 已损坏或被改动：其权重与卡片上的校验和不符；请重新安装。</translation>
</message>
<message>
<source>{name} is empty: get another copy of it.</source>
<translation>{name} 是空的：请获取另一份副本。</translation>
</message>
<message>
<source>{name} is not a PNG, JPEG, TIFF, WebP, BMP or AVIF picture: convert it to one of these in another program.</source>
<translation>{name} 不是 PNG、JPEG、TIFF、WebP、BMP 或 AVIF 图片：请用其他程序转换成其中一种。</translation>
</message>
<message>
<source>{name} is not a readable safetensors file; it may be damaged or incomplete.</source>
<translation>{name} 不是可读取的 safetensors 文件；它可能已损坏或不完整。</translation>
</message>
<message>
<source>{name} is {width} x {height} pixels ({size} megapixels), more than the limit of {limit}: make it smaller in another program or raise the limit.</source>
<translation>{name} 有 {width} x {height} 像素（{size} 百万像素），超过 {limit} 的上限：请用其他程序缩小，或提高上限。</translation>
</message>
<message>
<source>{name} may not be read: change its permissions.</source>
<translation>没有读取 {name} 的权限：请更改其权限。</translation>
</message>
<message>
<source>{name} needs more memory than this computer has free: close other programs or make the picture smaller in another one.</source>
<translation>{name} 所需内存超过这台电脑的空闲内存：请关闭其他程序，或用其他程序缩小图片。</translation>
</message>
<message>
<source>{name} needs more memory than this computer has free: close other programs.</source>
<translation>{name} 所需内存超过这台电脑的空闲内存：请关闭其他程序。</translation>
</message>
<message>
<source>{name} was made by a newer GLEAN Retouch; update the app to use it.</source>
<translation>{name} 由更新的 GLEAN Retouch 制作；请更新程序后使用。</translation>
</message>
<message>
<source>{name} would be {width} x {height} pixels, but {kind} ends at {limit}: choose PNG or TIFF.</source>
<translation>{name} 将有 {width} x {height} 像素，但 {kind} 最多 {limit}：请选择 PNG 或 TIFF。</translation>
</message>
<message>
<source>1 cat was painted anew.</source>
<translation>已重绘 1 只猫。</translation>
</message>
<message>
<source>1 face was painted anew.</source>
<translation>已重绘 1 张人脸。</translation>
</message>
<message>
<source>A face is only a small part of the region.</source>
<translation>人脸只占该区域的一小部分。</translation>
</message>
<message>
<source>A face was found in the region, but no portrait model is installed.</source>
<translation>该区域中有人脸,但没有安装人像模型。</translation>
</message>
<message>
<source>A face was found in the region, but no portrait model is installed; this one was made for “{domain}”.</source>
<translation>该区域中有人脸,但没有安装人像模型;此模型是为“{domain}”制作的。</translation>
</message>
<message>
<source>A face was found in the region.</source>
<translation>该区域中有人脸。</translation>
</message>
<message>
<source>A large face was found in the region.</source>
<translation>该区域中有一张大脸。</translation>
</message>
<message>
<source>Adding the model</source>
<translation>正在添加模型</translation>
</message>
<message>
<source>By what name shall it be used?</source>
<translation>用什么名称使用它?</translation>
</message>
<message>
<source>Checking what came</source>
<translation>正在检查收到的内容</translation>
</message>
<message>
<source>Cleaning up</source>
<translation>正在净化</translation>
</message>
<message>
<source>Cleaning up {part} of {parts}</source>
<translation>正在净化({part}/{parts})</translation>
</message>
<message>
<source>Comparing the photos</source>
<translation>正在比较照片</translation>
</message>
<message>
<source>Copying, {done} of {whole} MB</source>
<translation>正在复制,{done} / {whole} MB</translation>
</message>
<message>
<source>Does it work on upright, centred faces only?</source>
<translation>它只适用于摆正居中的人脸吗?</translation>
</message>
<message>
<source>Done</source>
<translation>完成</translation>
</message>
<message>
<source>Laying one photo over the other</source>
<translation>正在将两张照片对齐</translation>
</message>
<message>
<source>Looking for differences</source>
<translation>正在查找差异</translation>
</message>
<message>
<source>More than one face is masked; only one is cleaned up at a time.</source>
<translation>选中了多张脸;每次只净化一张。</translation>
</message>
<message>
<source>No face was found in the region, but no photo model is installed; this one was made for “{domain}”.</source>
<translation>该区域中没有人脸,但没有安装照片模型;此模型是为“{domain}”制作的。</translation>
</message>
<message>
<source>No face was found in the region, but only models for faces are installed.</source>
<translation>该区域中没有人脸,但只安装了人脸模型。</translation>
</message>
<message>
<source>No face was found in the region.</source>
<translation>该区域中没有人脸。</translation>
</message>
<message>
<source>Preparing</source>
<translation>正在准备</translation>
</message>
<message>
<source>Sharpening up</source>
<translation>正在细化</translation>
</message>
<message>
<source>Sharpening up {part} of {parts}</source>
<translation>正在细化({part}/{parts})</translation>
</message>
<message>
<source>The StyleGAN2 weights inside this model come from NVIDIA and are for non-commercial use only, and so is the model.</source>
<translation>此模型所含的 StyleGAN2 权重来自 NVIDIA,仅限非商业用途,该模型也是如此。</translation>
</message>
<message>
<source>The folder {folder} doesn't exist; make it or choose another.</source>
<translation>文件夹 {folder} 不存在；请创建它或另选一个。</translation>
</message>
<message>
<source>The folder {folder} may not be read; change its permissions.</source>
<translation>无权读取文件夹 {folder}；请更改其权限。</translation>
</message>
<message>
<source>The folder {folder} may not be written any more; change that and go on.</source>
<translation>无法再写入文件夹 {folder}；请更改后继续。</translation>
</message>
<message>
<source>The output {folder} is around the photos; choose another one, so that no photo is ever replaced.</source>
<translation>{folder} 包含照片文件夹；请另选一个存放结果，以免照片被替换。</translation>
</message>
<message>
<source>The output {folder} is the folder of the photos itself; choose another one, so that no photo is ever replaced.</source>
<translation>{folder} 就是照片所在的文件夹；请另选一个存放结果，以免照片被替换。</translation>
</message>
<message>
<source>The working frame is only {side} px wide, so the model goes down by a factor of {factor} instead of {usual} and larger flaws can stay.</source>
<translation>工作框只有 {side} px 宽,因此模型缩小 {factor} 倍而不是 {usual} 倍,较大的瑕疵可能会保留。</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px, so the result can be softer than the photo around it.</source>
<translation>工作框宽 {side} px,模型生成 {made} px,因此结果可能比周围的照片柔和。</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px; “{second}” goes on to {whole} px, so the result can still be softer than the photo around it.</source>
<translation>工作框宽 {side} px,模型生成 {made} px;“{second}”会继续到 {whole} px,但结果仍可能比周围的照片柔和。</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px; “{second}” makes the rest of the way, in tiles.</source>
<translation>工作框宽 {side} px,模型生成 {made} px;其余由“{second}”分块完成。</translation>
</message>
<message>
<source>There is a file named {name} already.</source>
<translation>已有名为 {name} 的文件。</translation>
</message>
<message>
<source>Unpacking, {done} of {whole} MB</source>
<translation>正在解包，{done} / {whole} MB</translation>
</message>
<message>
<source>What is its licence?</source>
<translation>它的许可是什么?</translation>
</message>
<message>
<source>What was it trained on?</source>
<translation>它是用什么训练的?</translation>
</message>
<message>
<source>{count} cats were painted anew.</source>
<translation>已重绘 {count} 只猫。</translation>
</message>
<message>
<source>{count} faces were painted anew.</source>
<translation>已重绘 {count} 张人脸。</translation>
</message>
<message>
<source>{folder} doesn't exist; choose the folder of the photos.</source>
<translation>{folder} 不存在；请选择照片文件夹。</translation>
</message>
<message>
<source>{folder} is not a folder; choose one for the results.</source>
<translation>{folder} 不是文件夹；请选择存放结果的文件夹。</translation>
</message>
<message>
<source>{folder} is not a folder; choose the folder of the photos.</source>
<translation>{folder} 不是文件夹；请选择照片文件夹。</translation>
</message>
<message>
<source>&amp;Licences…</source>
<translation>许可证(&amp;L)…</translation>
</message>
<message>
<source>&lt;p&gt;Makes bad retouching look real, on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
<translation>&lt;p&gt;让糟糕的修图看起来真实。一切都在本机进行,照片不会离开。&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
</message>
<message>
<source>Read the licences of everything that this program is made of</source>
<translation>阅读本程序所有组成部分的许可证</translation>
</message>
<message>
<source>not installed</source>
<translation>未安装</translation>
</message>
<message>
<source>Photos ({every});;All files (*)</source>
<translation>照片 ({every});;所有文件 (*)</translation>
</message>
<message>
<source>Project with layers, OpenRaster</source>
<translation>带图层的项目,OpenRaster</translation>
</message>
<message>
<source>Save photo</source>
<translation>保存照片</translation>
</message>
<message>
<source>Compare with the original photo</source>
<translation>与原照片比较</translation>
</message>
<message>
<source>As exported, at 100 %</source>
<translation>导出效果,100 %</translation>
</message>
<message>
<source>Before, at 100 %</source>
<translation>之前,100 %</translation>
</message>
<message>
<source>Choose a name and write the copy</source>
<translation>选择名称并写出副本</translation>
</message>
<message>
<source>Copy</source>
<comment>a file</comment>
<translation>副本</translation>
</message>
<message>
<source>Export a copy</source>
<translation>导出副本</translation>
</message>
<message>
<source>Export…</source>
<translation>导出…</translation>
</message>
<message>
<source>One pixel of the copy for each of the screen; drag or use the arrow keys to move</source>
<translation>副本的每个像素对应屏幕的一个像素;拖动或用方向键移动</translation>
</message>
<message>
<source>Size of the copy</source>
<translation>副本大小</translation>
</message>
<message>
<source>Trying the export</source>
<translation>正在试导出</translation>
</message>
<message>
<source>What the file will take on the disk</source>
<translation>文件将占用的磁盘空间</translation>
</message>
<message>
<source>Write nothing (Esc)</source>
<translation>不写出任何内容(Esc)</translation>
</message>
<message>
<source>{measures}, working out the size…</source>
<translation>{measures},正在计算大小…</translation>
</message>
<message>
<source>{title} at 100 %</source>
<translation>{title},100 %</translation>
</message>
<message>
<source>16 bit</source>
<translation>16 位</translation>
</message>
<message>
<source>16 bit become 8</source>
<translation>16 位变为 8 位</translation>
</message>
<message>
<source>8 bit</source>
<translation>8 位</translation>
</message>
<message>
<source>All of them keep every pixel</source>
<translation>它们都保留每个像素</translation>
</message>
<message>
<source>By quality</source>
<translation>由质量决定</translation>
</message>
<message>
<source>Colour detail</source>
<translation>颜色细节</translation>
</message>
<message>
<source>Deflate (smallest)</source>
<translation>Deflate(最小)</translation>
</message>
<message>
<source>Depth</source>
<translation>位深度</translation>
</message>
<message>
<source>Format</source>
<translation>格式</translation>
</message>
<message>
<source>Full (4:4:4)</source>
<translation>完整(4:4:4)</translation>
</message>
<message>
<source>Half (4:2:0)</source>
<translation>减半(4:2:0)</translation>
</message>
<message>
<source>Half across (4:2:2)</source>
<translation>横向减半(4:2:2)</translation>
</message>
<message>
<source>Higher looks better and takes more room</source>
<translation>越高越好看,占用空间越大</translation>
</message>
<message>
<source>How the copy is written</source>
<translation>副本的写出方式</translation>
</message>
<message>
<source>In {format}, {losses}.</source>
<translation>{format}:{losses}。</translation>
</message>
<message>
<source>Keep every pixel (lossless)</source>
<translation>保留每个像素(无损)</translation>
</message>
<message>
<source>Larger, but exactly the photo</source>
<translation>更大,但与照片完全一致</translation>
</message>
<message>
<source>Leave out EXIF and XMP; the colour profile stays</source>
<translation>去除 EXIF 和 XMP;颜色配置文件保留</translation>
</message>
<message>
<source>Leave out GPS and place names; everything else stays</source>
<translation>去除 GPS 和地名;其余保留</translation>
</message>
<message>
<source>Less colour detail makes smaller files</source>
<translation>颜色细节越少,文件越小</translation>
</message>
<message>
<source>Longer side</source>
<translation>长边</translation>
</message>
<message>
<source>Longer side in pixels</source>
<translation>长边(像素)</translation>
</message>
<message>
<source>Make the copy smaller; it is never made larger</source>
<translation>缩小副本;从不放大</translation>
</message>
<message>
<source>None</source>
<translation>无</translation>
</message>
<message>
<source>Packing</source>
<translation>压缩</translation>
</message>
<message>
<source>Quality</source>
<translation>质量</translation>
</message>
<message>
<source>Quality slider</source>
<translation>质量(滑块)</translation>
</message>
<message>
<source>Remove all camera data and description</source>
<translation>去除所有相机数据和说明</translation>
</message>
<message>
<source>Remove location</source>
<translation>去除位置</translation>
</message>
<message>
<source>Steps of brightness: 16 bit keep fine gradients</source>
<translation>亮度级数:16 位保留细腻的渐变</translation>
</message>
<message>
<source>What the longer side of the copy is shrunk to</source>
<translation>副本长边缩小到的长度</translation>
</message>
<message>
<source>camera data and description have no place</source>
<translation>无法保存相机数据和说明</translation>
</message>
<message>
<source>transparency becomes white</source>
<translation>透明变为白色</translation>
</message>
<message>
<source>Choose: {name}</source>
<translation>选择：{name}</translation>
</message>
<message>
<source>Choose…</source>
<translation>选择…</translation>
</message>
<message>
<source>A model for faces can paint small faces anew; it invents more</source>
<translation>人脸模型可以重绘小的人脸，但虚构的成分更多</translation>
</message>
<message>
<source>Another folder than that of the photos; it is made when it isn’t there</source>
<translation>不同于照片所在的文件夹；不存在时会自动创建</translation>
</message>
<message>
<source>As each photo</source>
<translation>与各照片相同</translation>
</message>
<message>
<source>As the model makes them</source>
<translation>按模型的结果</translation>
</message>
<message>
<source>EXIF and XMP; the colour profile stays in any case</source>
<translation>EXIF 和 XMP；颜色配置文件始终保留</translation>
</message>
<message>
<source>Example of a name</source>
<translation>名称示例</translation>
</message>
<message>
<source>Faces</source>
<translation>人脸</translation>
</message>
<message>
<source>Folder for the results</source>
<translation>结果文件夹</translation>
</message>
<message>
<source>Folder of the photos</source>
<translation>照片文件夹</translation>
</message>
<message>
<source>For example {name}</source>
<translation>例如 {name}</translation>
</message>
<message>
<source>GPS and place names</source>
<translation>GPS 和地名</translation>
</message>
<message>
<source>How results are called. There are {fields}</source>
<translation>结果的名称。可用：{fields}</translation>
</message>
<message>
<source>How the results are written</source>
<translation>结果的写入格式</translation>
</message>
<message>
<source>If a file is there</source>
<translation>若文件已存在</translation>
</message>
<message>
<source>Keep camera data and description</source>
<translation>保留相机数据和说明</translation>
</message>
<message>
<source>Keep it and number the result</source>
<translation>保留，并给结果编号</translation>
</message>
<message>
<source>Keep it and skip the photo</source>
<translation>保留，并跳过该照片</translation>
</message>
<message>
<source>Keep location</source>
<translation>保留位置</translation>
</message>
<message>
<source>Model</source>
<translation>模型</translation>
</message>
<message>
<source>Names</source>
<translation>名称</translation>
</message>
<message>
<source>No face is painted anew</source>
<translation>不重绘人脸</translation>
</message>
<message>
<source>Of JPEG, WebP and AVIF: higher looks better and takes more room</source>
<translation>用于 JPEG、WebP 和 AVIF：越高越好看，也越占空间</translation>
</message>
<message>
<source>Photos</source>
<translation>照片</translation>
</message>
<message>
<source>Photos in folders inside are done, too, and keep their folders</source>
<translation>子文件夹中的照片也会处理，并保持文件夹结构</translation>
</message>
<message>
<source>Photos in it are never changed</source>
<translation>其中的照片绝不会被更改</translation>
</message>
<message>
<source>Replace it</source>
<translation>替换</translation>
</message>
<message>
<source>Results</source>
<translation>结果</translation>
</message>
<message>
<source>Size</source>
<translation>大小</translation>
</message>
<message>
<source>Suggested for photos</source>
<translation>适合照片的建议</translation>
</message>
<message>
<source>Suggested: {title}</source>
<translation>建议:{title}</translation>
</message>
<message>
<source>The model that makes the new pixels</source>
<translation>生成新像素的模型</translation>
</message>
<message>
<source>The program chooses the one for whole photos</source>
<translation>程序选择适合整张照片的模型</translation>
</message>
<message>
<source>What happens when there is a file that this batch has not made</source>
<translation>遇到并非本批次生成的文件时如何处理</translation>
</message>
<message>
<source>What is still missing</source>
<translation>还缺什么</translation>
</message>
<message>
<source>With the folders inside</source>
<translation>包含子文件夹</translation>
</message>
<message>
<source>{name} large</source>
<translation>{name} 放大</translation>
</message>
<message>
<source>{photo} becomes {result}</source>
<translation>{photo} → {result}</translation>
</message>
<message>
<source>Failed</source>
<translation>失败</translation>
</message>
<message>
<source>In work</source>
<translation>处理中</translation>
</message>
<message>
<source>Note</source>
<translation>备注</translation>
</message>
<message>
<source>Result</source>
<translation>结果</translation>
</message>
<message>
<source>Result: {name}</source>
<translation>结果：{name}</translation>
</message>
<message>
<source>Skipped</source>
<translation>已跳过</translation>
</message>
<message>
<source>State</source>
<translation>状态</translation>
</message>
<message>
<source>Waiting</source>
<translation>等待中</translation>
</message>
<message>
<source>All</source>
<translation>全部</translation>
</message>
<message>
<source>Double click or Return opens a result</source>
<translation>双击或按回车打开结果</translation>
</message>
<message>
<source>Drop a folder here</source>
<translation>把文件夹拖到这里</translation>
</message>
<message>
<source>Its photos stay as they are; larger copies are made.</source>
<translation>其中的照片保持原样；程序会生成更大的副本。</translation>
</message>
<message>
<source>Looking for photos…</source>
<translation>正在查找照片…</translation>
</message>
<message>
<source>Open the photo</source>
<translation>打开照片</translation>
</message>
<message>
<source>Open the result</source>
<translation>打开结果</translation>
</message>
<message>
<source>Photos of the folder</source>
<translation>文件夹中的照片</translation>
</message>
<message>
<source>Show all photos</source>
<translation>显示所有照片</translation>
</message>
<message>
<source>Show only photos that could not be done, and why</source>
<translation>只显示未能完成的照片及原因</translation>
</message>
<message>
<source>Show only photos that have a result</source>
<translation>只显示已有结果的照片</translation>
</message>
<message>
<source>Show the photo in its folder</source>
<translation>在文件夹中显示照片</translation>
</message>
<message>
<source>Show the result in its folder</source>
<translation>在文件夹中显示结果</translation>
</message>
<message>
<source>There is no photo in this folder.</source>
<translation>此文件夹中没有照片。</translation>
</message>
<message>
<source>There is no such photo yet.</source>
<translation>还没有这样的照片。</translation>
</message>
<message>
<source>Cancelled: {words}. Start goes on from there.</source>
<translation>已取消：{words}。按“开始”从那里继续。</translation>
</message>
<message>
<source>End the work; what is done stays, Start goes on</source>
<translation>结束工作；已完成的保留，“开始”可继续</translation>
</message>
<message>
<source>Ending what is in work…</source>
<translation>正在结束处理中的内容…</translation>
</message>
<message>
<source>Finished: {words}.</source>
<translation>完成：{words}。</translation>
</message>
<message>
<source>Go on where it was held up</source>
<translation>从受阻处继续</translation>
</message>
<message>
<source>Hold the work; what is done stays</source>
<translation>暂停工作；已完成的保留</translation>
</message>
<message>
<source>How far it is</source>
<translation>进度</translation>
</message>
<message>
<source>Make all photos larger (Ctrl+Return)</source>
<translation>放大所有照片（Ctrl+回车）</translation>
</message>
<message>
<source>Pause</source>
<translation>暂停</translation>
</message>
<message>
<source>Paused: {words}</source>
<translation>已暂停：{words}</translation>
</message>
<message>
<source>Photo in work</source>
<translation>处理中的照片</translation>
</message>
<message>
<source>Progress</source>
<translation>进度</translation>
</message>
<message>
<source>Resume</source>
<translation>继续</translation>
</message>
<message>
<source>Save report…</source>
<translation>保存报告…</translation>
</message>
<message>
<source>Start</source>
<translation>开始</translation>
</message>
<message>
<source>Try again</source>
<translation>重试</translation>
</message>
<message>
<source>What holds it up</source>
<translation>受阻原因</translation>
</message>
<message>
<source>Write a table of all photos, for a spreadsheet (CSV)</source>
<translation>写出所有照片的表格，供电子表格使用（CSV）</translation>
</message>
<message>
<source>By a factor</source>
<translation>按倍数</translation>
</message>
<message>
<source>Factor</source>
<translation>倍数</translation>
</message>
<message>
<source>Fit into a box</source>
<translation>适合方框</translation>
</message>
<message>
<source>Height of the box</source>
<translation>方框高度</translation>
</message>
<message>
<source>How many times as wide and high</source>
<translation>宽和高放大多少倍</translation>
</message>
<message>
<source>How the size of the results is given</source>
<translation>如何指定结果的尺寸</translation>
</message>
<message>
<source>Megapixels</source>
<translation>百万像素</translation>
</message>
<message>
<source>Million pixels of each result</source>
<translation>每个结果的像素数（百万）</translation>
</message>
<message>
<source>No result is higher than this</source>
<translation>结果不会高于此值</translation>
</message>
<message>
<source>No result is wider than this</source>
<translation>结果不会宽于此值</translation>
</message>
<message>
<source>Pixels of the longer side</source>
<translation>长边的像素数</translation>
</message>
<message>
<source>Width of the box</source>
<translation>方框宽度</translation>
</message>
<message>
<source>Save report</source>
<translation>保存报告</translation>
</message>
<message>
<source>Tables (*.csv)</source>
<translation>表格 (*.csv)</translation>
</message>
<message>
<source>The report is in {name}</source>
<translation>报告在 {name} 中</translation>
</message>
<message>
<source>Upscale folder</source>
<translation>放大文件夹</translation>
</message>
<message>
<source>Add to the selection, subtract from it, keep what both have</source>
<translation>添加到选区、从中减去、保留共有部分</translation>
</message>
<message>
<source>All keys are back to default.</source>
<translation>所有按键已恢复默认。</translation>
</message>
<message>
<source>Arrow keys</source>
<translation>方向键</translation>
</message>
<message>
<source>Bring the changed keys back</source>
<translation>找回更改过的按键</translation>
</message>
<message>
<source>Choose a command to change its keys</source>
<translation>选择一个命令以更改其按键</translation>
</message>
<message>
<source>Choose a command, then press its new keys.</source>
<translation>选择一个命令,然后按下新的按键。</translation>
</message>
<message>
<source>Click here and press the new keys</source>
<translation>点击此处并按下新的按键</translation>
</message>
<message>
<source>Command</source>
<translation>命令</translation>
</message>
<message>
<source>Commands</source>
<translation>命令</translation>
</message>
<message>
<source>Default</source>
<translation>默认</translation>
</message>
<message>
<source>Forget every change of the keys</source>
<translation>忘记对按键的所有更改</translation>
</message>
<message>
<source>Give these keys to the command</source>
<translation>将这些按键分配给该命令</translation>
</message>
<message>
<source>Go back to the command’s own keys</source>
<translation>恢复该命令原有的按键</translation>
</message>
<message>
<source>Hold to see the photo before</source>
<translation>按住可查看之前的照片</translation>
</message>
<message>
<source>Keep the keys as they are</source>
<translation>保持按键不变</translation>
</message>
<message>
<source>Keyboard shortcuts</source>
<translation>键盘快捷键</translation>
</message>
<message>
<source>Keys</source>
<translation>按键</translation>
</message>
<message>
<source>Leave the command without keys</source>
<translation>让该命令没有按键</translation>
</message>
<message>
<source>Move the photo</source>
<translation>移动照片</translation>
</message>
<message>
<source>Move the view</source>
<translation>移动视图</translation>
</message>
<message>
<source>New keys</source>
<translation>新按键</translation>
</message>
<message>
<source>None</source>
<comment>keys</comment>
<translation>无</translation>
</message>
<message>
<source>On the photo</source>
<translation>在照片上</translation>
</message>
<message>
<source>Search commands or keys</source>
<translation>搜索命令或按键</translation>
</message>
<message>
<source>Set</source>
<translation>设置</translation>
</message>
<message>
<source>Shift, Alt, both</source>
<translation>Shift、Alt、两者</translation>
</message>
<message>
<source>Show only what contains this</source>
<translation>只显示包含此内容的项</translation>
</message>
<message>
<source>Space, middle button</source>
<translation>空格、中键</translation>
</message>
<message>
<source>Wheel</source>
<translation>滚轮</translation>
</message>
<message>
<source>Zoom at the pointer</source>
<translation>以指针为中心缩放</translation>
</message>
<message>
<source>Licences</source>
<translation>许可证</translation>
</message>
<message>
<source>Parts of the program</source>
<translation>程序的组成部分</translation>
</message>
<message>
<source>Search names and texts</source>
<translation>搜索名称和文本</translation>
</message>
<message>
<source>Text of the licence</source>
<translation>许可证文本</translation>
</message>
<message numerus="yes">
<source>{n} parts</source>
<extracomment>One: {n} part</extracomment>
<translation>
<numerusform>{n} 个部分</numerusform>
</translation>
</message>
<message>
<source>Add models</source>
<translation>添加模型</translation>
</message>
<message>
<source>Delete “{title}” and free {size}?</source>
<translation>删除“{title}”并释放 {size}?</translation>
</message>
<message>
<source>It can be added or downloaded again later. Photos that it cleaned up stay as they are.</source>
<translation>以后可以再次添加或下载。它净化过的照片保持不变。</translation>
</message>
<message>
<source>Models ({every});;All files (*)</source>
<translation>模型 ({every});;所有文件 (*)</translation>
</message>
<message>
<source>Move the models to</source>
<translation>将模型移动到</translation>
</message>
<message>
<source>Remove</source>
<translation>移除</translation>
</message>
<message>
<source>Remove a file</source>
<translation>移除文件</translation>
</message>
<message>
<source>Remove a model</source>
<translation>移除模型</translation>
</message>
<message>
<source>Added by you</source>
<translation>由您添加</translation>
</message>
<message>
<source>Any region</source>
<translation>任何区域</translation>
</message>
<message>
<source>Came with the program</source>
<translation>随程序附带</translation>
</message>
<message>
<source>File</source>
<translation>文件</translation>
</message>
<message>
<source>For</source>
<translation>用于</translation>
</message>
<message>
<source>From</source>
<translation>来源</translation>
</message>
<message>
<source>How it was made</source>
<translation>制作方式</translation>
</message>
<message>
<source>Licence</source>
<translation>许可</translation>
</message>
<message>
<source>On disk</source>
<translation>占用磁盘</translation>
</message>
<message>
<source>One face at a time, turned upright by the program</source>
<translation>一次一张人脸,由程序摆正</translation>
</message>
<message>
<source>The file lies among your models and can’t be used. Remove it, or put a good one in its place.</source>
<translation>该文件位于您的模型中,但无法使用。请移除它,或换上完好的文件。</translation>
</message>
<message>
<source>To download</source>
<translation>下载量</translation>
</message>
<message>
<source>Trained on</source>
<translation>训练数据</translation>
</message>
<message>
<source>Trained on: {data}</source>
<translation>训练数据:{data}</translation>
</message>
<message>
<source>What {title} makes</source>
<translation>{title} 的效果</translation>
</message>
<message>
<source>Where it falls short</source>
<translation>不足之处</translation>
</message>
<message>
<source>Working size</source>
<translation>工作尺寸</translation>
</message>
<message>
<source>Works on</source>
<translation>适用于</translation>
</message>
<message>
<source>{factor}: down to {size} px and up again</source>
<translation>{factor}:缩小到 {size} px 再放大</translation>
</message>
<message>
<source>{size} px</source>
<translation>{size} px</translation>
</message>
<message>
<source>About the chosen model</source>
<translation>关于所选模型</translation>
</message>
<message>
<source>Add a .safetensors or a published .pth file; or drop it here</source>
<translation>添加 .safetensors 或已发布的 .pth 文件;也可拖放到此处</translation>
</message>
<message>
<source>Add from file…</source>
<translation>从文件添加…</translation>
</message>
<message>
<source>Close</source>
<translation>关闭</translation>
</message>
<message>
<source>Close; downloads go on (Esc)</source>
<translation>关闭;下载继续进行(Esc)</translation>
</message>
<message>
<source>Compare all weights with the checksums on their cards</source>
<translation>将所有权重与说明中的校验和比较</translation>
</message>
<message>
<source>Compare its weights with the checksum on its card</source>
<translation>将其权重与说明中的校验和比较</translation>
</message>
<message>
<source>Delete its file from this machine</source>
<translation>从本机删除其文件</translation>
</message>
<message>
<source>Give up what is being done</source>
<translation>放弃正在进行的工作</translation>
</message>
<message>
<source>It came with the program and stays</source>
<translation>随程序附带,无法移除</translation>
</message>
<message>
<source>Keep your models in another folder or disk</source>
<translation>将模型存放在其他文件夹或磁盘</translation>
</message>
<message>
<source>Models</source>
<translation>模型</translation>
</message>
<message>
<source>Move the models…</source>
<translation>移动模型…</translation>
</message>
<message>
<source>Notes</source>
<translation>提示</translation>
</message>
<message>
<source>Open the folder that its file lies in</source>
<translation>打开其文件所在的文件夹</translation>
</message>
<message>
<source>Remove…</source>
<translation>移除…</translation>
</message>
<message>
<source>Show in folder</source>
<translation>在文件夹中显示</translation>
</message>
<message>
<source>Stop</source>
<translation>停止</translation>
</message>
<message>
<source>Stop the download; what came is kept</source>
<translation>停止下载;已下载的部分会保留</translation>
</message>
<message>
<source>The download goes on; Clean up &gt; Models… shows how far it is</source>
<translation>下载继续进行;净化 &gt; 模型… 显示进度</translation>
</message>
<message>
<source>Verify</source>
<translation>校验</translation>
</message>
<message>
<source>Verify all</source>
<translation>全部校验</translation>
</message>
<message>
<source>Your models are in {folder} ({size})</source>
<translation>您的模型位于 {folder}({size})</translation>
</message>
<message>
<source>Your models go into {folder}</source>
<translation>您的模型将存放在 {folder}</translation>
</message>
<message>
<source>Choose a model to see what it can do</source>
<translation>选择一个模型以查看其能力</translation>
</message>
<message>
<source>Agree to the licence first</source>
<translation>请先同意许可</translation>
</message>
<message>
<source>Delete what an unfinished download has left</source>
<translation>删除未完成下载留下的内容</translation>
</message>
<message>
<source>Discard</source>
<translation>丢弃</translation>
</message>
<message>
<source>Download ({size})</source>
<translation>下载({size})</translation>
</message>
<message>
<source>Fetch the model from the internet now</source>
<translation>立即从互联网获取该模型</translation>
</message>
<message>
<source>I have read this and agree</source>
<translation>我已阅读并同意</translation>
</message>
<message>
<source>Only then the model can be downloaded</source>
<translation>同意后才能下载该模型</translation>
</message>
<message>
<source>Resume ({size} are here)</source>
<translation>继续(已有 {size})</translation>
</message>
<message>
<source>Add torch…</source>
<translation>添加 Torch…</translation>
</message>
<message>
<source>The torch pack is not added; published models need it, and some others.</source>
<translation>尚未添加 Torch 扩展包；公开发布的模型和某些其他模型需要它。</translation>
</message>
<message>
<source>Torch pack…</source>
<translation>Torch 扩展包…</translation>
</message>
<message>
<source>What published models need, and graphics cards</source>
<translation>公开发布的模型和显卡所需的内容</translation>
</message>
<message>
<source>Add</source>
<translation>添加</translation>
</message>
<message>
<source>Add a model</source>
<translation>添加模型</translation>
</message>
<message>
<source>Add nothing (Esc)</source>
<translation>不添加任何内容(Esc)</translation>
</message>
<message>
<source>Check the file and keep a copy of it among your models</source>
<translation>检查文件并在您的模型中保留一份副本</translation>
</message>
<message>
<source>No, on any region</source>
<translation>否,适用于任何区域</translation>
</message>
<message>
<source>Small letters, digits, dots, hyphens and underscores</source>
<translation>小写字母、数字、点、连字符和下划线</translation>
</message>
<message>
<source>Such a model gets each face turned upright and centred</source>
<translation>这种模型会得到摆正并居中的人脸</translation>
</message>
<message>
<source>The program suggests the model for what it was trained on; any word will do</source>
<translation>程序会针对此类内容建议该模型;任何词都可以</translation>
</message>
<message>
<source>What its authors allow; shown wherever the model can be chosen</source>
<translation>作者允许的用途;在可选择该模型的地方显示</translation>
</message>
<message>
<source>Yes, faces only</source>
<translation>是,仅限人脸</translation>
</message>
<message>
<source>such as Portrait, Cat or Church</source>
<translation>例如人像、猫或教堂</translation>
</message>
<message>
<source>{name} doesn’t say everything about itself.</source>
<translation>{name} 没有提供全部信息。</translation>
</message>
<message>
<source>Available to download</source>
<translation>可下载</translation>
</message>
<message>
<source>Broken</source>
<translation>损坏</translation>
</message>
<message>
<source>Can’t be used</source>
<translation>无法使用</translation>
</message>
<message>
<source>Damaged</source>
<translation>已损坏</translation>
</message>
<message>
<source>Downloaded</source>
<translation>已下载</translation>
</message>
<message>
<source>Downloading</source>
<translation>正在下载</translation>
</message>
<message>
<source>Installed</source>
<translation>已安装</translation>
</message>
<message>
<source>Intact</source>
<translation>完好</translation>
</message>
<message>
<source>{domain} · factor {factor} · {size} px · {bytes}</source>
<translation>{domain} · 倍数 {factor} · {size} px · {bytes}</translation>
</message>
<message>
<source>{size} are here</source>
<translation>已有 {size}</translation>
</message>
<message>
<source>{count} more to come</source>
<translation>还有 {count} 项</translation>
</message>
<message>
<source>Add a pack</source>
<translation>添加扩展包</translation>
</message>
<message>
<source>Do you trust where “{name}” comes from?</source>
<translation>您信任“{name}”的来源吗？</translation>
</message>
<message>
<source>Packs ({every});;All files (*)</source>
<translation>扩展包 ({every});;所有文件 (*)</translation>
</message>
<message>
<source>Remove the pack</source>
<translation>移除扩展包</translation>
</message>
<message>
<source>The program’s own models work without it; published models and some others don’t.</source>
<translation>程序自带的模型不需要它；公开发布的模型和某些其他模型需要。</translation>
</message>
<message>
<source>Trust and add</source>
<translation>信任并添加</translation>
</message>
<message>
<source>{pack}. A pack is a program and can do whatever you can on this computer. Add it only if it comes from the makers of this program or from somebody you trust as much.</source>
<translation>{pack}。扩展包是程序，能在这台电脑上做您能做的任何事。仅当它来自本程序的制作者或您同样信任的人时才添加。</translation>
</message>
<message>
<source>Add a pack that you have got as a file, .zip</source>
<translation>添加您已有的扩展包文件（.zip）</translation>
</message>
<message>
<source>Ask the makers of the program once; nothing is downloaded yet</source>
<translation>向程序的制作者询问一次；暂不下载任何内容</translation>
</message>
<message>
<source>Delete the pack from this computer</source>
<translation>从这台电脑删除扩展包</translation>
</message>
<message>
<source>Download {title} ({all})</source>
<translation>下载 {title}（{all}）</translation>
</message>
<message>
<source>Fetch it from the internet now, compare its checksum, and add it</source>
<translation>立即从网上获取，核对校验和并添加</translation>
</message>
<message>
<source>Give up what is being done; what was downloaded is kept</source>
<translation>放弃正在进行的操作；已下载的部分会保留</translation>
</message>
<message>
<source>Go on with {title} ({done} of {all} are here)</source>
<translation>继续 {title}（已有 {done} / {all}）</translation>
</message>
<message>
<source>Look for packs</source>
<translation>查找扩展包</translation>
</message>
<message>
<source>Packs come from the makers of the program, with a signed checksum.</source>
<translation>扩展包来自程序的制作者，并带有签名的校验和。</translation>
</message>
<message>
<source>The program runs its own models without it. With torch it runs published models, too, and some others; with the pack for NVIDIA cards, the graphics card does the work.</source>
<translation>程序自带的模型不需要它。有了 Torch，程序还能使用公开发布的模型和某些其他模型；有了 NVIDIA 显卡扩展包，则由显卡来运算。</translation>
</message>
<message>
<source>This copy of the program does not know where packs are: get the file where you got the program. A pack is a program; add only one from a source that you trust.</source>
<translation>这份程序不知道扩展包在哪里：请从获取程序的地方获取文件。扩展包是程序；请只添加来源可信的扩展包。</translation>
</message>
<message>
<source>Torch pack</source>
<translation>Torch 扩展包</translation>
</message>
<message>
<source>Leave the selection as it is (Esc)</source>
<translation>保持选区不变(Esc)</translation>
</message>
<message>
<source>Pixels</source>
<translation>像素</translation>
</message>
<message>
<source>Pixels slider</source>
<translation>像素(滑块)</translation>
</message>
<message>
<source>{action} the selection (Return)</source>
<translation>更改选区:{action}(回车)</translation>
</message>
<message>
<source>Bring back what was set before</source>
<translation>找回之前的设置</translation>
</message>
<message>
<source>Keep what is set here</source>
<translation>保留此处的设置</translation>
</message>
<message>
<source>Preferences</source>
<translation>首选项</translation>
</message>
<message>
<source>Put everything in this dialog back to default</source>
<translation>将此对话框的全部内容恢复默认</translation>
</message>
<message>
<source>16 bits per channel</source>
<translation>每通道 16 位</translation>
</message>
<message>
<source>A folder is still in work.</source>
<translation>仍有文件夹在处理中。</translation>
</message>
<message>
<source>Choose another format…</source>
<translation>选择其他格式…</translation>
</message>
<message>
<source>Delete</source>
<translation>删除</translation>
</message>
<message numerus="yes">
<source>Delete the unsaved work on {n} photos?</source>
<extracomment>One: Delete the unsaved work on {n} photo?</extracomment>
<translation>
<numerusform>删除 {n} 张照片未保存的工作?</numerusform>
</translation>
</message>
<message>
<source>Delete the unsaved work on “{title}”?</source>
<translation>删除“{title}”未保存的工作?</translation>
</message>
<message>
<source>Discard all</source>
<translation>全部丢弃</translation>
</message>
<message>
<source>Discard unsaved work</source>
<translation>丢弃未保存的工作</translation>
</message>
<message>
<source>Don’t save</source>
<translation>不保存</translation>
</message>
<message>
<source>Each takes memory as long as it is open.</source>
<translation>每张照片打开期间都会占用内存。</translation>
</message>
<message>
<source>Give up your changes to “{title}”?</source>
<translation>放弃对“{title}”的更改?</translation>
</message>
<message>
<source>It can’t be brought back afterwards. Photos on disk stay as they are.</source>
<translation>之后无法恢复。磁盘上的照片保持不变。</translation>
</message>
<message>
<source>Keep the app open</source>
<translation>保持程序打开</translation>
</message>
<message numerus="yes">
<source>Open {n} photos?</source>
<extracomment>One: Open {n} photo?</extracomment>
<translation>
<numerusform>打开 {n} 张照片?</numerusform>
</translation>
</message>
<message>
<source>Save with less</source>
<translation>减少后保存</translation>
</message>
<message>
<source>Save your changes to “{title}”?</source>
<translation>保存对“{title}”的更改?</translation>
</message>
<message>
<source>Save “{name}” with less, or choose another format?</source>
<translation>减少后保存“{name}”,还是选择其他格式?</translation>
</message>
<message>
<source>Stop and resume next time</source>
<translation>停止，下次继续</translation>
</message>
<message>
<source>The file has another size or kind of colour, so undo can’t bring them back.</source>
<translation>文件的尺寸或颜色类型不同,因此撤销无法找回它们。</translation>
</message>
<message>
<source>Unsaved changes</source>
<translation>未保存的更改</translation>
</message>
<message>
<source>What is done stays. The next start offers to go on where it was stopped.</source>
<translation>已完成的会保留。下次启动时可从停下的地方继续。</translation>
</message>
<message>
<source>Without saving, they are lost.</source>
<translation>不保存就会丢失。</translation>
</message>
<message numerus="yes">
<source>Without saving, they are lost. {n} other photos have unsaved changes too.</source>
<extracomment>One: Without saving, they are lost. {n} other photo has unsaved changes too.</extracomment>
<translation>
<numerusform>不保存就会丢失。另有 {n} 张照片也有未保存的更改。</numerusform>
</translation>
</message>
<message>
<source>this photo</source>
<translation>此照片</translation>
</message>
<message>
<source>transparency</source>
<translation>透明度</translation>
</message>
<message>
<source>{kind} can’t hold {losses}.</source>
<translation>{kind} 无法保存全部内容:{losses}。</translation>
</message>
<message>
<source>A minute ago</source>
<translation>1 分钟前</translation>
</message>
<message>
<source>An hour ago</source>
<translation>1 小时前</translation>
</message>
<message>
<source>Ask again at the next start (Esc)</source>
<translation>下次启动时再询问(Esc)</translation>
</message>
<message>
<source>Bring back</source>
<translation>恢复</translation>
</message>
<message>
<source>Can’t be read</source>
<translation>无法读取</translation>
</message>
<message>
<source>Delete the work on the ticked photos; their files stay</source>
<translation>删除所勾选照片的工作;文件仍保留</translation>
</message>
<message>
<source>Discard…</source>
<translation>丢弃…</translation>
</message>
<message numerus="yes">
<source>GLEAN Retouch ended before these photos were saved. Bring the work back with its selection and its history, and go on where you were.</source>
<extracomment>One: GLEAN Retouch ended before this photo was saved. Bring the work back with its selection and its history, and go on where you were.</extracomment>
<translation>
<numerusform>GLEAN Retouch 在照片保存之前结束了。可连同选区和历史记录恢复工作,从中断处继续。</numerusform>
</translation>
</message>
<message>
<source>Later</source>
<translation>以后</translation>
</message>
<message>
<source>Not saved anywhere yet</source>
<translation>尚未保存</translation>
</message>
<message>
<source>Open the ticked photos as they were</source>
<translation>按原样打开勾选的照片</translation>
</message>
<message>
<source>Tick the photos that the buttons are about</source>
<translation>勾选按钮所针对的照片</translation>
</message>
<message>
<source>Unsaved photos</source>
<translation>未保存的照片</translation>
</message>
<message>
<source>Unsaved work</source>
<translation>未保存的工作</translation>
</message>
<message>
<source>Your work is still here</source>
<translation>您的工作还在</translation>
</message>
<message numerus="yes">
<source>{n} hours ago</source>
<extracomment>One: {n} hour ago</extracomment>
<translation>
<numerusform>{n} 小时前</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} minutes ago</source>
<extracomment>One: {n} minute ago</extracomment>
<translation>
<numerusform>{n} 分钟前</numerusform>
</translation>
</message>
<message>
<source>All back to default</source>
<translation>全部恢复默认</translation>
</message>
<message>
<source>Hard pixels (drawings, icons)</source>
<translation>硬像素(绘图、图标)</translation>
</message>
<message>
<source>Height</source>
<translation>高度</translation>
</message>
<message>
<source>How new pixels are made from the old ones</source>
<translation>由旧像素生成新像素的方式</translation>
</message>
<message>
<source>Keep the proportions</source>
<translation>保持比例</translation>
</message>
<message>
<source>Leave the photo as it is</source>
<translation>保持照片不变</translation>
</message>
<message>
<source>Make the photo this large</source>
<translation>将照片调整为此大小</translation>
</message>
<message>
<source>Method</source>
<translation>方法</translation>
</message>
<message>
<source>Percent</source>
<translation>百分比</translation>
</message>
<message>
<source>Resize</source>
<comment>button</comment>
<translation>调整大小</translation>
</message>
<message>
<source>Sharp (photos)</source>
<translation>锐利(照片)</translation>
</message>
<message>
<source>Size of the new photo beside the present one</source>
<translation>新照片相对于当前照片的大小</translation>
</message>
<message>
<source>Smooth</source>
<translation>平滑</translation>
</message>
<message>
<source>Width</source>
<translation>宽度</translation>
</message>
<message>
<source>Width and height change together, so that nothing is stretched</source>
<translation>宽度和高度一起变化,不会拉伸变形</translation>
</message>
<message>
<source>{before} → {now} megapixels</source>
<translation>{before} → {now} 百万像素</translation>
</message>
<message>
<source>{megapixels} megapixels are more than can be edited here; ask for less.</source>
<translation>{megapixels} 百万像素超出了此处可编辑的范围;请减小。</translation>
</message>
<message>
<source>{name} of the new photo in pixels</source>
<translation>新照片的{name}(像素)</translation>
</message>
<message>
<source>Click something in the photo that should be grey.</source>
<translation>在照片中点击应为灰色的地方。</translation>
</message>
<message>
<source>Colder (left) or warmer (right)</source>
<translation>更冷(左)或更暖(右)</translation>
</message>
<message>
<source>Temperature</source>
<translation>色温</translation>
</message>
<message>
<source>That is grey now</source>
<translation>现在是灰色了</translation>
</message>
<message>
<source>Tint</source>
<translation>色调</translation>
</message>
<message>
<source>Towards green (left) or magenta (right)</source>
<translation>偏绿(左)或偏洋红(右)</translation>
</message>
<message>
<source>Change the photo, as one step that can be undone</source>
<translation>更改照片,作为可撤销的一步</translation>
</message>
<message>
<source>Let the photo decide</source>
<translation>由照片决定</translation>
</message>
<message>
<source>Preview</source>
<translation>预览</translation>
</message>
<message>
<source>Put all sliders back</source>
<translation>将所有滑块归位</translation>
</message>
<message>
<source>Reset</source>
<translation>重置</translation>
</message>
<message>
<source>Show the photo as it will be; off shows it as it is</source>
<translation>显示更改后的照片;关闭则显示当前照片</translation>
</message>
<message>
<source>Contrast</source>
<translation>对比度</translation>
</message>
<message>
<source>Darker shadows and brighter lights, or a flatter photo</source>
<translation>阴影更暗、高光更亮,或让照片更平</translation>
</message>
<message>
<source>Exposure</source>
<translation>曝光</translation>
</message>
<message>
<source>Stops of light: 1 is twice as bright, −1 half as bright</source>
<translation>光圈级数:1 亮一倍,−1 暗一半</translation>
</message>
<message>
<source>Histogram</source>
<translation>直方图</translation>
</message>
<message>
<source>How many pixels are dark (left), middling and bright (right)</source>
<translation>暗(左)、中间和亮(右)像素的数量</translation>
</message>
<message>
<source>Above 1 brightens the middle</source>
<translation>大于 1 会提亮中间调</translation>
</message>
<message>
<source>Black</source>
<translation>黑</translation>
</message>
<message>
<source>Middle</source>
<translation>中间</translation>
</message>
<message>
<source>What is brighter becomes white</source>
<translation>更亮的部分变为白色</translation>
</message>
<message>
<source>What is darker becomes black</source>
<translation>更暗的部分变为黑色</translation>
</message>
<message>
<source>White</source>
<translation>白</translation>
</message>
<message>
<source>Ask once more</source>
<translation>再询问一次</translation>
</message>
<message>
<source>Asking for the newest version…</source>
<translation>正在询问最新版本…</translation>
</message>
<message>
<source>Check for updates</source>
<translation>检查更新</translation>
</message>
<message>
<source>Checking for updates</source>
<translation>正在检查更新</translation>
</message>
<message>
<source>Give up asking (Esc)</source>
<translation>放弃询问 (Esc)</translation>
</message>
<message>
<source>Go on as you are</source>
<translation>照旧继续</translation>
</message>
<message>
<source>It came out on {date}.</source>
<translation>发布于 {date}。</translation>
</message>
<message>
<source>Open its page</source>
<translation>打开其网页</translation>
</message>
<message>
<source>Open {address} in your browser</source>
<translation>在浏览器中打开 {address}</translation>
</message>
<message>
<source>SHA-256 of {name}</source>
<translation>{name} 的 SHA-256</translation>
</message>
<message>
<source>The program asks only when you choose this command. Nothing about you, your photos or this computer is sent, and nothing is installed.</source>
<translation>只有在您选择此命令时程序才会询问。不会发送关于您、您的照片或这台电脑的任何信息，也不会安装任何东西。</translation>
</message>
<message>
<source>There is a newer version: {version}</source>
<translation>有新版本：{version}</translation>
</message>
<message>
<source>Updates could not be checked</source>
<translation>无法检查更新</translation>
</message>
<message>
<source>What you download has this checksum, or it is something else</source>
<translation>您下载的文件应有此校验和，否则就不是它</translation>
</message>
<message>
<source>You have the newest version</source>
<translation>您的版本已是最新</translation>
</message>
<message>
<source>You have version {version}.</source>
<translation>您的版本是 {version}。</translation>
</message>
<message>
<source>{name}, {size}; its SHA-256:</source>
<translation>{name}，{size}；其 SHA-256：</translation>
</message>
<message>
<source>Blend modes of its layers are drawn as normal.</source>
<translation>其图层的混合模式按正常绘制。</translation>
</message>
<message>
<source>Its layers are opened as one; saving asks for another file.</source>
<translation>其图层合并为一层打开;保存时会要求另一个文件。</translation>
</message>
<message numerus="yes">
<source>Opened with {n} cleanups in its layers: {names}.</source>
<extracomment>One: Opened with {n} cleanup in its layers: {names}.</extracomment>
<translation>
<numerusform>打开时图层中含有 {n} 次净化:{names}。</numerusform>
</translation>
</message>
<message>
<source>Copied</source>
<translation>已复制</translation>
</message>
<message>
<source>Copying</source>
<translation>复制</translation>
</message>
<message>
<source>Pasting</source>
<translation>粘贴</translation>
</message>
<message>
<source>The picture on the clipboard</source>
<translation>剪贴板中的图像</translation>
</message>
<message>
<source>Pasted photo</source>
<translation>粘贴的照片</translation>
</message>
<message>
<source>That holds no picture; copy or drag one from another program.</source>
<translation>其中没有图像;请从其他程序复制或拖入一张。</translation>
</message>
<message>
<source>The clipboard holds no picture; copy one in another program first.</source>
<translation>剪贴板中没有图像;请先在其他程序中复制一张。</translation>
</message>
<message>
<source>Opening {name}</source>
<translation>打开 {name}</translation>
</message>
<message>
<source>Suggested region</source>
<translation>建议的区域</translation>
</message>
<message>
<source>Untitled</source>
<translation>未命名</translation>
</message>
<message>
<source>{failed} of {total} files can’t be opened because they are damaged or no photos: {names}.</source>
<translation>{total} 个文件中有 {failed} 个因损坏或不是照片而无法打开:{names}。</translation>
</message>
<message>
<source>{name} holds no photo: choose another folder.</source>
<translation>{name} 中没有照片:请选择其他文件夹。</translation>
</message>
<message>
<source>Reading {name} again</source>
<translation>重新读取 {name}</translation>
</message>
<message>
<source>Exported {name}</source>
<translation>已导出 {name}</translation>
</message>
<message>
<source>Exporting {name}</source>
<translation>导出 {name}</translation>
</message>
<message>
<source>Saved {name}</source>
<translation>已保存 {name}</translation>
</message>
<message>
<source>Saving {name}</source>
<translation>保存 {name}</translation>
</message>
<message>
<source>{name} is open in another tab, whose work would be lost; close it there or choose another name.</source>
<translation>{name} 已在另一个标签页中打开,保存会丢失那里的工作;请先在那里关闭它,或另选一个名称。</translation>
</message>
<message>
<source>{stem} copy</source>
<translation>{stem} 副本</translation>
</message>
<message>
<source>a few seconds left</source>
<translation>还剩几秒</translation>
</message>
<message>
<source>about {seconds} min left</source>
<translation>还剩约 {seconds} 分钟</translation>
</message>
<message>
<source>about {seconds} s left</source>
<translation>还剩约 {seconds} 秒</translation>
</message>
<message>
<source>{title} did not work: {what}</source>
<translation>{title}:未成功({what})</translation>
</message>
<message>
<source>{title} needs more memory than is free; close other programs and try again.</source>
<translation>{title}:可用内存不足;请关闭其他程序后重试。</translation>
</message>
<message>
<source>Autosave can’t keep your work on “{title}” because the disk with {root} is full; free some space, or save now and then.</source>
<translation>{root} 所在的磁盘已满,无法自动保存“{title}”的工作;请腾出空间,或不时手动保存。</translation>
</message>
<message>
<source>Autosave can’t keep your work on “{title}” in {root} ({reason}); make that folder writable, or save now and then.</source>
<translation>无法将“{title}”的工作自动保存到 {root}({reason});请让该文件夹可写,或不时手动保存。</translation>
</message>
<message>
<source>A photo</source>
<translation>一张照片</translation>
</message>
<message>
<source>The work on “{title}” can’t be brought back ({reason}); it is kept for the next start.</source>
<translation>无法恢复“{title}”的工作({reason});将保留到下次启动。</translation>
</message>
<message>
<source>too little memory</source>
<translation>内存不足</translation>
</message>
<message>
<source>The autosave of this photo is damaged from its beginning, so it can’t be brought back; open the photo itself again.</source>
<translation>此照片的自动保存从开头就已损坏,无法恢复;请重新打开照片本身。</translation>
</message>
<message>
<source>The autosave of this photo was written by a newer GLEAN Retouch; start that version to bring it back.</source>
<translation>此照片的自动保存来自更新版本的 GLEAN Retouch;请启动该版本来恢复。</translation>
</message>
<message>
<source>Autosave has stopped for “{title}” because it needs more of the disk than autosave may use; save now and then.</source>
<translation>“{title}”的自动保存已停止,因为它需要的磁盘空间超出了限制;请不时手动保存。</translation>
</message>
<message>
<source>Dropped photo</source>
<translation>拖入的照片</translation>
</message>
<message>
<source>History</source>
<translation>历史记录</translation>
</message>
<message>
<source>Navigator</source>
<translation>导航器</translation>
</message>
<message>
<source>about {size}</source>
<translation>约 {size}</translation>
</message>
<message>
<source>Bicubic</source>
<translation>双三次</translation>
</message>
<message>
<source>Difference in features (less is better)</source>
<translation>特征差异(越小越好)</translation>
</message>
<message>
<source>Enlarging photos</source>
<translation>放大照片</translation>
</message>
<message numerus="yes">
<source>Enlarging {n} photos</source>
<extracomment>One: Enlarging {n} photo</extracomment>
<translation>
<numerusform>放大 {n} 张照片</numerusform>
</translation>
</message>
<message>
<source>Fine detail (original: 1)</source>
<translation>细节(原图:1)</translation>
</message>
<message>
<source>Measured</source>
<translation>测量值</translation>
</message>
<message>
<source>Mending bad retouches</source>
<translation>修复不佳的修图</translation>
</message>
<message numerus="yes">
<source>Mending {n} bad retouches</source>
<extracomment>One: Mending {n} bad retouch</extracomment>
<translation>
<numerusform>修复 {n} 处不佳的修图</numerusform>
</translation>
</message>
<message>
<source>Same person (at most 1)</source>
<translation>同一人物(最大为 1)</translation>
</message>
<message>
<source>Same pixels as the original (PSNR)</source>
<translation>像素与原图一致(PSNR)</translation>
</message>
<message>
<source>Same structure (SSIM, at most 1)</source>
<translation>结构一致(SSIM,最大为 1)</translation>
</message>
<message>
<source>Unlike real photos (KID × 1000, less is better)</source>
<translation>与真实照片的差距(KID × 1000,越小越好)</translation>
</message>
<message>
<source>Visible difference (LPIPS, less is better)</source>
<translation>可见差异(LPIPS,越小越好)</translation>
</message>
<message>
<source>Without</source>
<translation>不处理</translation>
</message>
<message>
<source>{size} per second</source>
<translation>每秒 {size}</translation>
</message>
<message>
<source>Adding {name}</source>
<translation>添加 {name}</translation>
</message>
<message>
<source>Discarding {title}</source>
<translation>丢弃 {title}</translation>
</message>
<message>
<source>Downloading {title}</source>
<translation>下载 {title}</translation>
</message>
<message>
<source>Moving the models</source>
<translation>移动模型</translation>
</message>
<message>
<source>Reading {name}</source>
<translation>读取 {name}</translation>
</message>
<message>
<source>Removing {title}</source>
<translation>移除 {title}</translation>
</message>
<message>
<source>The download was stopped; what came is kept.</source>
<translation>下载已停止;已下载的部分会保留。</translation>
</message>
<message>
<source>The models are being moved; download once they are there.</source>
<translation>正在移动模型;请在移动完成后再下载。</translation>
</message>
<message>
<source>The models are in use; move them once the downloads and clean-ups are done.</source>
<translation>模型正在使用;请在下载和净化完成后再移动。</translation>
</message>
<message>
<source>The unfinished download is gone.</source>
<translation>未完成的下载已删除。</translation>
</message>
<message>
<source>Verifying</source>
<translation>正在校验</translation>
</message>
<message>
<source>Your models are in {folder} now ({size}).</source>
<translation>您的模型现在位于 {folder}({size})。</translation>
</message>
<message>
<source>“{title}” is here and ready for clean-ups.</source>
<translation>“{title}”已就绪,可用于净化。</translation>
</message>
<message>
<source>“{title}” was added.</source>
<translation>“{title}”已添加。</translation>
</message>
<message>
<source>“{title}” was removed.</source>
<translation>“{title}”已移除。</translation>
</message>
<message>
<source>“{title}” was removed; the program chooses the model again.</source>
<translation>“{title}”已移除;模型重新由程序选择。</translation>
</message>
<message numerus="yes">
<source>All {n} models are intact.</source>
<extracomment>One: {n} model is intact.</extracomment>
<translation>
<numerusform>全部 {n} 个模型完好。</numerusform>
</translation>
</message>
<message>
<source>{done} of {all}</source>
<translation>{done} / {all}</translation>
</message>
<message numerus="yes">
<source>{n} models are not as they should be; their cards say why.</source>
<extracomment>One: {n} model is not as it should be; its card says why.</extracomment>
<translation>
<numerusform>{n} 个模型有问题;原因见其说明。</numerusform>
</translation>
</message>
<message>
<source>“{title}” is intact.</source>
<translation>“{title}”完好。</translation>
</message>
<message>
<source>Looking for a graphics card</source>
<translation>正在查找显卡</translation>
</message>
<message>
<source>Looking for packs</source>
<translation>正在查找扩展包</translation>
</message>
<message>
<source>No pack is offered for this program on this computer.</source>
<translation>没有适用于这台电脑上本程序的扩展包。</translation>
</message>
<message>
<source>No pack was added.</source>
<translation>没有添加扩展包。</translation>
</message>
<message>
<source>The pack is added; close and start the program again to use it.</source>
<translation>扩展包已添加；请关闭并重新启动程序以使用它。</translation>
</message>
<message>
<source>The pack was removed; the next start is without it.</source>
<translation>扩展包已移除；下次启动将不再使用它。</translation>
</message>
<message>
<source>The torch pack is not added.</source>
<translation>尚未添加 Torch 扩展包。</translation>
</message>
<message>
<source>Torch {version} {what}</source>
<translation>{what} Torch {version}</translation>
</message>
<message>
<source>for NVIDIA cards</source>
<translation>适用于 NVIDIA 显卡的</translation>
</message>
<message>
<source>for the processor</source>
<translation>适用于处理器的</translation>
</message>
<message>
<source>{pack} is added.</source>
<translation>已添加 {pack}。</translation>
</message>
<message>
<source>{pack} is used from the next start on.</source>
<translation>{pack} 将从下次启动起使用。</translation>
</message>
<message>
<source>Apply</source>
<translation>应用</translation>
</message>
<message>
<source>Before on the left of a line that can be dragged (|)</source>
<translation>在可拖动的线左侧显示之前(|)</translation>
</message>
<message>
<source>Clean up again</source>
<translation>再次净化</translation>
</message>
<message>
<source>Clean up panel</source>
<translation>净化面板</translation>
</message>
<message>
<source>Drop</source>
<translation>丢弃</translation>
</message>
<message>
<source>Hold to compare</source>
<translation>按住比较</translation>
</message>
<message>
<source>Hold to see the photo before (\)</source>
<translation>按住可查看之前的照片(\)</translation>
</message>
<message>
<source>How it is put in</source>
<translation>融入方式</translation>
</message>
<message>
<source>Keep the result as it is (Enter in this panel)</source>
<translation>保留当前结果(在此面板中按 Enter)</translation>
</message>
<message>
<source>Other noise</source>
<translation>其他噪点</translation>
</message>
<message>
<source>Queue</source>
<translation>队列</translation>
</message>
<message>
<source>Replace the region by what the model makes of it (Ctrl+Return)</source>
<translation>用模型生成的内容替换该区域(Ctrl+Return)</translation>
</message>
<message>
<source>Sharpen up to full size</source>
<translation>细化到原尺寸</translation>
</message>
<message>
<source>Take the result back (Esc)</source>
<translation>撤回结果(Esc)</translation>
</message>
<message>
<source>What the model sees</source>
<translation>模型看到的内容</translation>
</message>
<message>
<source>Where</source>
<translation>位置</translation>
</message>
<message>
<source>Where a face is larger than what the model makes, a model for photos makes the rest
of the way. That takes longer; without it, large faces come out softer.</source>
<translation>当人脸大于模型的输出时,其余部分由照片模型完成。
这需要更长时间;不用它,大脸会偏柔。</translation>
</message>
<message>
<source>Float</source>
<translation>浮动</translation>
</message>
<message>
<source>Panels: double-click to float one, right-click for more</source>
<translation>面板:双击可浮动,右键查看更多</translation>
</message>
<message>
<source>Auto</source>
<translation>自动</translation>
</message>
<message>
<source>Drag the working frame, or its corners, on the photo (T)</source>
<translation>在照片上拖动工作框或其角(T)</translation>
</message>
<message>
<source>Move</source>
<translation>移动</translation>
</message>
<message>
<source>Working frame: {text}</source>
<translation>工作框:{text}</translation>
</message>
<message>
<source>Click a step to go back or forth to it; the arrow keys do, too</source>
<translation>点击某一步可前往该步;方向键也可以</translation>
</message>
<message>
<source>Click to go back</source>
<translation>点击返回</translation>
</message>
<message>
<source>Click to go back to the photo as it was opened</source>
<translation>点击返回到打开时的照片</translation>
</message>
<message>
<source>Earliest step kept</source>
<translation>保留的最早一步</translation>
</message>
<message>
<source>Older steps were let go of to save memory (Preferences)</source>
<translation>为节省内存,较早的步骤已被丢弃(首选项)</translation>
</message>
<message>
<source>Original</source>
<translation>原图</translation>
</message>
<message>
<source>The photo as it is now</source>
<translation>当前的照片</translation>
</message>
<message>
<source>Undone; click to do it again</source>
<translation>已撤销;点击可重做</translation>
</message>
<message>
<source>{name}, undone</source>
<translation>{name},已撤销</translation>
</message>
<message>
<source>Cat</source>
<translation>猫</translation>
</message>
<message>
<source>Chosen for what is on the photo.</source>
<translation>根据照片内容选择。</translation>
</message>
<message>
<source>Looking for models…</source>
<translation>正在查找模型…</translation>
</message>
<message>
<source>No model is installed.</source>
<translation>没有安装模型。</translation>
</message>
<message>
<source>Portrait</source>
<translation>人像</translation>
</message>
<message>
<source>Suggested</source>
<translation>建议</translation>
</message>
<message>
<source>Suggested for the photo</source>
<translation>为照片建议</translation>
</message>
<message>
<source>The model that suits what is on the photo</source>
<translation>适合照片内容的模型</translation>
</message>
<message>
<source>The program chooses, for each region anew</source>
<translation>由程序为每个区域选择</translation>
</message>
<message>
<source>{domain} · working size {size} px · factor {factor} · {licence}</source>
<translation>{domain} · 工作尺寸 {size} px · 倍数 {factor} · {licence}</translation>
</message>
<message>
<source>Drag to move the view; the arrow keys do too</source>
<translation>拖动可移动视图;方向键也可以</translation>
</message>
<message>
<source>Zoom</source>
<translation>缩放</translation>
</message>
<message>
<source>Zoom (+ and -)</source>
<translation>缩放(+ 和 -)</translation>
</message>
<message>
<source>Colour of the paint</source>
<translation>绘画颜色</translation>
</message>
<message>
<source>A graphics card was found</source>
<translation>找到了显卡</translation>
</message>
<message>
<source>Add…</source>
<translation>添加…</translation>
</message>
<message>
<source>Ask again at the next start</source>
<translation>下次启动时再问</translation>
</message>
<message>
<source>Clean up &gt; Models… has the pack whenever you want it</source>
<translation>净化 &gt; 模型… 中随时可以找到扩展包</translation>
</message>
<message>
<source>Don’t ask again</source>
<translation>不再询问</translation>
</message>
<message>
<source>Not now</source>
<translation>暂不</translation>
</message>
<message>
<source>See what the pack is and where to get it</source>
<translation>了解扩展包是什么以及从哪里获取</translation>
</message>
<message>
<source>This computer has an NVIDIA card. The torch pack lets the program use it, so that clean-ups are quicker.</source>
<translation>这台电脑有 NVIDIA 显卡。添加 Torch 扩展包后程序即可使用它，净化会更快。</translation>
</message>
<message>
<source>Face found</source>
<translation>找到人脸</translation>
</message>
<message>
<source>Goes down {times}×:</source>
<translation>缩小 {times} 倍:</translation>
</message>
<message>
<source>Open a photo and select what looks wrong.</source>
<translation>打开照片并选择看起来不对的地方。</translation>
</message>
<message>
<source>Seen once the running clean-up is done.</source>
<translation>正在进行的净化完成后显示。</translation>
</message>
<message>
<source>Select what looks wrong.</source>
<translation>选择看起来不对的地方。</translation>
</message>
<message>
<source>What the model sees of the photo. If the flaw can’t be seen here, it will be gone; if it can, go down further: “Coarser”, or a model with a higher factor.</source>
<translation>模型看到的照片。如果在这里看不到瑕疵,它就会消失;如果看得到,请进一步缩小:“更粗”,或倍数更高的模型。</translation>
</message>
<message numerus="yes">
<source>{n} tiles</source>
<extracomment>One: {n} tile</extracomment>
<translation>
<numerusform>{n} 块</numerusform>
</translation>
</message>
<message>
<source>Cancel the clean-up of {title}, {place}</source>
<translation>取消 {title} 的净化,{place}</translation>
</message>
<message>
<source>Cancel this clean-up</source>
<translation>取消此净化</translation>
</message>
<message>
<source>How far this clean-up is</source>
<translation>此净化的进度</translation>
</message>
<message>
<source>Progress of {title}</source>
<translation>{title} 的进度</translation>
</message>
<message>
<source>Waiting and running clean-ups</source>
<translation>等待和正在进行的净化</translation>
</message>
<message>
<source>my edits</source>
<translation>我的修改</translation>
</message>
<message>
<source>selection</source>
<translation>选区</translation>
</message>
<message>
<source>starting</source>
<translation>正在开始</translation>
</message>
<message>
<source>waiting</source>
<translation>等待中</translation>
</message>
<message>
<source>whole photo</source>
<translation>整张照片</translation>
</message>
<message>
<source>Feather</source>
<translation>羽化</translation>
</message>
<message>
<source>Grain</source>
<translation>颗粒</translation>
</message>
<message>
<source>How far colours are drawn to the surroundings of the region</source>
<translation>颜色向区域周围靠拢的程度</translation>
</message>
<message>
<source>How much of the result is taken</source>
<translation>采用结果的程度</translation>
</message>
<message>
<source>How softly the result runs out, inwards from the edge of the region</source>
<translation>结果从区域边缘向内淡出的柔和程度</translation>
</message>
<message>
<source>Match colours</source>
<translation>匹配颜色</translation>
</message>
<message>
<source>Noise as in the photo around the region, where the result is smoother;
at 100 % it has as much of it</source>
<translation>在结果过于平滑处加入与区域周围照片相同的噪点;
100 % 时同样多</translation>
</message>
<message>
<source>Strength</source>
<translation>强度</translation>
</message>
<message>
<source>Dismiss</source>
<translation>忽略</translation>
</message>
<message>
<source>Forget it; the results that are there stay</source>
<translation>不再提醒；已有结果保留</translation>
</message>
<message>
<source>Go on with the folder where it stopped</source>
<translation>从停下的地方继续处理文件夹</translation>
</message>
<message>
<source>Unfinished batch</source>
<translation>未完成的批次</translation>
</message>
<message>
<source>Hide “{title}”</source>
<translation>隐藏“{title}”</translation>
</message>
<message>
<source>Show “{title}”</source>
<translation>显示“{title}”</translation>
</message>
<message>
<source>{title}: hide</source>
<translation>{title}:隐藏</translation>
</message>
<message>
<source>{title}: show</source>
<translation>{title}:显示</translation>
</message>
<message>
<source>{name} slider</source>
<translation>{name}(滑块)</translation>
</message>
<message>
<source>Drop a photo here</source>
<translation>将照片拖到这里</translation>
</message>
<message>
<source>Open a photo from this computer (Ctrl+O)</source>
<translation>打开本机上的照片(Ctrl+O)</translation>
</message>
<message>
<source>Open photo…</source>
<translation>打开照片…</translation>
</message>
<message>
<source>Open the picture from the clipboard (Ctrl+V)</source>
<translation>打开剪贴板中的图像(Ctrl+V)</translation>
</message>
<message>
<source>Open {name}; the sample itself stays as it is</source>
<translation>打开 {name};示例本身保持不变</translation>
</message>
<message>
<source>Or try a sample: open the first one and press Clean up</source>
<translation>或试试示例:打开第一张并按“净化”</translation>
</message>
<message>
<source>Paste</source>
<translation>粘贴</translation>
</message>
<message>
<source>Photos you open will be listed here.</source>
<translation>您打开的照片会列在这里。</translation>
</message>
<message>
<source>Recent photo: {name}</source>
<translation>最近的照片:{name}</translation>
</message>
<message>
<source>Recent photos</source>
<translation>最近的照片</translation>
</message>
<message>
<source>Sample photo: {title}</source>
<translation>示例照片:{title}</translation>
</message>
<message>
<source>Select what looks badly retouched, press Clean up, and it looks real again.</source>
<translation>选择修得不自然的地方,按“净化”,它就会重新显得真实。</translation>
</message>
<message>
<source>Start page</source>
<translation>起始页</translation>
</message>
<message>
<source>Colour</source>
<translation>颜色</translation>
</message>
<message>
<source>Colour profile and bits per channel</source>
<translation>颜色配置文件和每通道位数</translation>
</message>
<message>
<source>Colour profile and bits per channel; shown {shown}</source>
<translation>颜色配置文件和每通道位数;显示方式:{shown}</translation>
</message>
<message>
<source>Device</source>
<translation>设备</translation>
</message>
<message>
<source>Getting ready…</source>
<translation>正在准备…</translation>
</message>
<message>
<source>Give up what is being done (Esc)</source>
<translation>放弃正在进行的工作(Esc)</translation>
</message>
<message>
<source>No model</source>
<translation>没有模型</translation>
</message>
<message>
<source>Photo size</source>
<translation>照片尺寸</translation>
</message>
<message>
<source>What the model runs on</source>
<translation>模型运行于何处</translation>
</message>
<message>
<source>Width × height in pixels</source>
<translation>宽 × 高(像素)</translation>
</message>
<message>
<source>Zoom: 100 % shows every pixel of the photo as one of the screen</source>
<translation>缩放:100 % 时照片的每个像素显示为屏幕的一个像素</translation>
</message>
<message>
<source>as sRGB</source>
<translation>按 sRGB</translation>
</message>
<message>
<source>through the screen’s own profile</source>
<translation>通过屏幕自己的配置文件</translation>
</message>
<message>
<source>{profile}, {bits} bit</source>
<translation>{profile},{bits} 位</translation>
</message>
<message>
<source>{title}: waiting</source>
<translation>{title}:等待中</translation>
</message>
<message>
<source>Changed since it was saved</source>
<translation>保存后有更改</translation>
</message>
<message>
<source>Close {title}</source>
<translation>关闭 {title}</translation>
</message>
<message>
<source>Close {title} (middle click on the tab)</source>
<translation>关闭 {title}(在标签上点击中键)</translation>
</message>
<message>
<source>Earlier tabs</source>
<translation>前面的标签</translation>
</message>
<message>
<source>Later tabs</source>
<translation>后面的标签</translation>
</message>
<message>
<source>Not saved under a name yet</source>
<translation>尚未命名保存</translation>
</message>
<message>
<source>Open photos: Ctrl+Tab goes to the next one</source>
<translation>打开的照片:Ctrl+Tab 转到下一张</translation>
</message>
<message>
<source>Show earlier tabs</source>
<translation>显示前面的标签</translation>
</message>
<message>
<source>Show later tabs</source>
<translation>显示后面的标签</translation>
</message>
<message>
<source>Options</source>
<translation>选项</translation>
</message>
<message>
<source>Click a result to put it into the photo</source>
<translation>点击某个结果将其放入照片</translation>
</message>
<message>
<source>Variants</source>
<translation>方案</translation>
</message>
<message>
<source>Clean up the whole photo</source>
<translation>净化整张照片</translation>
</message>
<message>
<source>Clean up what is selected</source>
<translation>净化选中的部分</translation>
</message>
<message>
<source>Clean up what you painted or retouched since opening</source>
<translation>净化打开后绘制或修过的部分</translation>
</message>
<message>
<source>My edits</source>
<translation>我的修改</translation>
</message>
<message>
<source>Selection</source>
<translation>选区</translation>
</message>
<message>
<source>Where: {text}</source>
<translation>位置:{text}</translation>
</message>
<message>
<source>Whole photo</source>
<translation>整张照片</translation>
</message>
<message>
<source>As the system</source>
<translation>跟随系统</translation>
</message>
<message>
<source>Automatic takes a graphics card where there is one</source>
<translation>自动:有显卡时使用显卡</translation>
</message>
<message>
<source>Dark, light, or as the desktop has them</source>
<translation>深色、浅色,或跟随桌面</translation>
</message>
<message>
<source>Disk for unsaved work</source>
<translation>未保存工作的磁盘空间</translation>
</message>
<message>
<source>Files</source>
<translation>文件</translation>
</message>
<message>
<source>For JPEG, WebP and AVIF</source>
<translation>用于 JPEG、WebP 和 AVIF</translation>
</message>
<message>
<source>For all open photos together</source>
<translation>所有打开的照片合计</translation>
</message>
<message>
<source>For all open photos together; when it is used up, the oldest steps are forgotten. Automatic takes a quarter of the memory, at most 2048 MB</source>
<translation>所有打开的照片合计;用完后会忘记最早的步骤。自动:占用内存的四分之一,最多 2048 MB</translation>
</message>
<message>
<source>History and autosave</source>
<translation>历史记录和自动保存</translation>
</message>
<message>
<source>Keep the location</source>
<translation>保留位置</translation>
</message>
<message>
<source>Keep unsaved work safe from crashes</source>
<translation>防止崩溃丢失未保存的工作</translation>
</message>
<message>
<source>Keeps copies of the photos being edited on this computer until they are saved or closed; off deletes them</source>
<translation>在本机保留正在编辑的照片的副本,直到保存或关闭;关闭此项会删除它们</translation>
</message>
<message>
<source>Language</source>
<translation>语言</translation>
</message>
<message>
<source>Let a model for photos go on where a face is larger than what its model makes</source>
<translation>当人脸大于其模型的输出时,让照片模型继续完成</translation>
</message>
<message>
<source>Let saved photos tell where they were taken, if they did before: GPS, place names</source>
<translation>让保存的照片保留原有的拍摄地点:GPS、地名</translation>
</message>
<message>
<source>Look</source>
<translation>外观</translation>
</message>
<message>
<source>Memory for undo</source>
<translation>撤销用的内存</translation>
</message>
<message>
<source>Quality when saving</source>
<translation>保存质量</translation>
</message>
<message>
<source>Run models on</source>
<translation>模型运行于</translation>
</message>
<message>
<source>So much work a crash can cost at most</source>
<translation>崩溃最多会损失的工作量</translation>
</message>
<message>
<source>The language of the program; it changes at the next start</source>
<translation>程序的语言;下次启动时更改</translation>
</message>
<message>
<source>Write unsaved work every</source>
<translation>写入未保存工作的间隔</translation>
</message>
<message>
<source>Grey</source>
<translation>灰度</translation>
</message>
<message>
<source>Unnamed profile</source>
<translation>未命名的配置文件</translation>
</message>
<message>
<source>Unreadable profile</source>
<translation>无法读取的配置文件</translation>
</message>
<message>
<source>Bringing back {title}</source>
<translation>恢复 {title}</translation>
</message>
<message>
<source>Looking for unsaved work</source>
<translation>正在查找未保存的工作</translation>
</message>
<message>
<source>The photo was changed meanwhile: do it again</source>
<translation>照片在此期间已更改:请再做一次</translation>
</message>
<message>
<source>Badly retouched</source>
<translation>修得不好</translation>
</message>
<message>
<source>Otters</source>
<translation>水獭</translation>
</message>
<message>
<source>Portrait laughing</source>
<translation>笑容人像</translation>
</message>
<message>
<source>Face {number} of {faces}; again for the next one</source>
<translation>第 {number} 张脸,共 {faces} 张;再次使用选择下一张</translation>
</message>
<message>
<source>Looking for faces</source>
<translation>正在查找人脸</translation>
</message>
<message>
<source>No face was found in this photo; draw around it with the ellipse or the lasso instead.</source>
<translation>在此照片中没有找到人脸;请用椭圆或套索圈出。</translation>
</message>
<message>
<source>Feather selection</source>
<translation>羽化选区</translation>
</message>
<message>
<source>Grow</source>
<translation>扩展</translation>
</message>
<message>
<source>Grow selection</source>
<translation>扩展选区</translation>
</message>
<message>
<source>Shrink</source>
<translation>收缩</translation>
</message>
<message>
<source>Shrink selection</source>
<translation>收缩选区</translation>
</message>
<message>
<source>The edge fades out over so many pixels to either side.</source>
<translation>边缘向两侧各在指定像素内淡出。</translation>
</message>
<message>
<source>The edge moves inwards by so many pixels.</source>
<translation>边缘向内移动指定像素。</translation>
</message>
<message>
<source>The edge moves outwards by so many pixels.</source>
<translation>边缘向外移动指定像素。</translation>
</message>
<message>
<source>Compare with original</source>
<translation>与原图比较</translation>
</message>
<message>
<source>No difference to {name} was found; select what you retouched by hand.</source>
<translation>没有找到与 {name} 的差异;请手动选择修过的部分。</translation>
</message>
<message>
<source>Selected where the photo differs from {name}</source>
<translation>已选择照片与 {name} 不同的部分</translation>
</message>
<message>
<source>As the photo</source>
<translation>与照片相同</translation>
</message>
<message>
<source>Crop</source>
<translation>裁剪</translation>
</message>
<message>
<source>Crop and straighten</source>
<translation>裁剪和拉直</translation>
</message>
<message>
<source>Drag the part to keep, then Enter; Ctrl and drag along the horizon straightens</source>
<translation>拖出要保留的部分,然后按 Enter;按住 Ctrl 沿地平线拖动可拉直</translation>
</message>
<message>
<source>Enter or a double click crops, Escape gives up</source>
<translation>Enter 或双击裁剪,Esc 放弃</translation>
</message>
<message>
<source>Free</source>
<translation>自由</translation>
</message>
<message>
<source>Portrait in place of landscape, or back</source>
<translation>纵向代替横向,或反之</translation>
</message>
<message>
<source>Proportions of the part to keep</source>
<translation>要保留部分的比例</translation>
</message>
<message>
<source>Shape</source>
<translation>形状</translation>
</message>
<message>
<source>Straighten</source>
<translation>拉直</translation>
</message>
<message>
<source>Swap sides</source>
<translation>交换边</translation>
</message>
<message>
<source>Turns the photo clockwise under the frame</source>
<translation>在裁剪框下顺时针转动照片</translation>
</message>
<message>
<source>Drag a rectangle around what should be cleaned up</source>
<translation>在要净化的地方周围拖出矩形</translation>
</message>
<message>
<source>Drag an ellipse around what should be cleaned up</source>
<translation>在要净化的地方周围拖出椭圆</translation>
</message>
<message>
<source>Ellipse selection</source>
<translation>椭圆选区</translation>
</message>
<message>
<source>Intersect</source>
<translation>相交</translation>
</message>
<message>
<source>Mode</source>
<translation>模式</translation>
</message>
<message>
<source>New</source>
<translation>新建</translation>
</message>
<message>
<source>Rectangle selection</source>
<translation>矩形选区</translation>
</message>
<message>
<source>Replace the selection, add to it (Shift), subtract from it (Alt) or keep what both share (Shift+Alt)</source>
<translation>替换选区、添加(Shift)、减去(Alt)或保留共有部分(Shift+Alt)</translation>
</message>
<message>
<source>Subtract</source>
<translation>减去</translation>
</message>
<message>
<source>Drag the square that Clean up works in, or its corners; drag beside it to draw another; arrow keys move it</source>
<translation>拖动净化所处理的方框或其角;在旁边拖动可另画一个;方向键可移动它</translation>
</message>
<message>
<source>The middle of the working frame has to lie on the photo</source>
<translation>工作框的中心必须在照片上</translation>
</message>
<message>
<source>Working frame</source>
<translation>工作框</translation>
</message>
<message>
<source>Drag the photo around (Space with any tool)</source>
<translation>移动照片(任何工具下按空格)</translation>
</message>
<message>
<source>Hand</source>
<translation>抓手</translation>
</message>
<message>
<source>Healing</source>
<translation>正在修复</translation>
</message>
<message>
<source>Draw freely around what should be cleaned up</source>
<translation>在要净化的地方周围自由绘制</translation>
</message>
<message>
<source>Lasso selection</source>
<translation>套索选区</translation>
</message>
<message>
<source>Colour {colour}</source>
<translation>颜色 {colour}</translation>
</message>
<message>
<source>The photo is clear there and has no colour to take</source>
<translation>照片此处是透明的,没有颜色可取</translation>
</message>
<message>
<source>Blend</source>
<translation>融合</translation>
</message>
<message>
<source>Drag the selection to copy it elsewhere; corners scale, outside turns, Enter applies</source>
<translation>拖动选区将其复制到别处;角可缩放,外侧可旋转,Enter 应用</translation>
</message>
<message>
<source>Enter or a double click applies the patch, Escape drops it</source>
<translation>Enter 或双击应用修补,Esc 丢弃</translation>
</message>
<message>
<source>Flip</source>
<translation>翻转</translation>
</message>
<message>
<source>Flip the copy: left and right change places</source>
<translation>翻转副本:左右互换</translation>
</message>
<message>
<source>How much the copy covers</source>
<translation>副本的覆盖程度</translation>
</message>
<message>
<source>How the copy meets the photo; Seamless matches light and colour once it is applied</source>
<translation>副本与照片的衔接方式;“无缝”在应用后匹配光线和颜色</translation>
</message>
<message>
<source>Opacity</source>
<translation>不透明度</translation>
</message>
<message>
<source>Patch</source>
<translation>修补</translation>
</message>
<message>
<source>Press inside the selection and drag to copy it</source>
<translation>在选区内按下并拖动以复制</translation>
</message>
<message>
<source>Seamless</source>
<translation>无缝</translation>
</message>
<message>
<source>Select what you want to copy first, then drag it with Patch</source>
<translation>请先选择要复制的内容,再用“修补”拖动</translation>
</message>
<message>
<source>Soft edge</source>
<translation>柔边</translation>
</message>
<message>
<source>Width of the soft edge</source>
<translation>柔边的宽度</translation>
</message>
<message>
<source>3 × 3 pixels</source>
<translation>3 × 3 像素</translation>
</message>
<message>
<source>5 × 5 pixels</source>
<translation>5 × 5 像素</translation>
</message>
<message>
<source>Click into the photo to paint with its colour</source>
<translation>点击照片,用其颜色绘画</translation>
</message>
<message>
<source>How much of the photo the colour is the mean of</source>
<translation>颜色取照片多大范围的平均</translation>
</message>
<message>
<source>One pixel</source>
<translation>一个像素</translation>
</message>
<message>
<source>Pick colour</source>
<translation>吸管</translation>
</message>
<message>
<source>Sample</source>
<translation>取样</translation>
</message>
<message>
<source>A polygon needs three corners; click one more, or Esc gives it up</source>
<translation>多边形需要三个角;再点击一个,或按 Esc 放弃</translation>
</message>
<message>
<source>Click corner after corner; Enter, a double click or the first corner closes it</source>
<translation>逐个点击角点;Enter、双击或第一个角闭合</translation>
</message>
<message>
<source>Polygon selection</source>
<translation>多边形选区</translation>
</message>
<message>
<source>Aligned</source>
<translation>对齐</translation>
</message>
<message>
<source>Alt+click first on the place to copy from</source>
<translation>请先按 Alt 点击要复制的地方</translation>
</message>
<message>
<source>Both</source>
<translation>两者</translation>
</message>
<message>
<source>Clone stamp</source>
<translation>仿制图章</translation>
</message>
<message>
<source>Copy one place of the photo onto another; Alt+click sets the source</source>
<translation>将照片的一处复制到另一处;Alt+点击设置来源</translation>
</message>
<message>
<source>Cover a flaw with clean skin or cloth that takes on its light; Alt+click sets the source</source>
<translation>用干净的皮肤或布料盖住瑕疵,并融入其光线;Alt+点击设置来源</translation>
</message>
<message>
<source>Flow</source>
<translation>流量</translation>
</message>
<message>
<source>Hardness</source>
<translation>硬度</translation>
</message>
<message>
<source>Heal</source>
<translation>修复</translation>
</message>
<message>
<source>How fast a stroke reaches its opacity; less builds up as you rub</source>
<translation>笔画达到其不透明度的速度;较小时反复涂抹会累积</translation>
</message>
<message>
<source>How much a stroke covers</source>
<translation>笔画的覆盖程度</translation>
</message>
<message>
<source>How sharp the brush's rim is (Shift+[ and Shift+])</source>
<translation>画笔边缘的锐利程度(Shift+[ 和 Shift+])</translation>
</message>
<message>
<source>Ignored</source>
<translation>忽略</translation>
</message>
<message>
<source>Keep the distance to the source from stroke to stroke; off, each stroke begins at the source</source>
<translation>各笔画之间保持与来源的距离;关闭时每笔都从来源开始</translation>
</message>
<message>
<source>Pen</source>
<translation>压感笔</translation>
</message>
<message>
<source>Source set; now paint where it should go</source>
<translation>已设置来源;现在在目标处绘画</translation>
</message>
<message>
<source>What pressing a pen harder changes</source>
<translation>用力按压笔时改变的内容</translation>
</message>
<message>
<source>Width of the brush ([ and ])</source>
<translation>画笔宽度([ 和 ])</translation>
</message>
<message>
<source>Blur</source>
<translation>模糊</translation>
</message>
<message>
<source>Blur and sharpen</source>
<translation>模糊和锐化</translation>
</message>
<message>
<source>Bring back the photo as it was opened</source>
<translation>恢复打开时的照片</translation>
</message>
<message>
<source>Brush selection</source>
<translation>画笔选区</translation>
</message>
<message>
<source>Burn</source>
<translation>加深</translation>
</message>
<message>
<source>Do</source>
<translation>作用</translation>
</message>
<message>
<source>Dodge</source>
<translation>减淡</translation>
</message>
<message>
<source>Dodge and burn</source>
<translation>减淡和加深</translation>
</message>
<message>
<source>Drag colour along, like a finger in wet paint</source>
<translation>拖动颜色,像手指划过未干的颜料</translation>
</message>
<message>
<source>Erase to original</source>
<translation>擦除到原图</translation>
</message>
<message>
<source>Highlights</source>
<translation>高光</translation>
</message>
<message>
<source>How far the colour is dragged along</source>
<translation>颜色被拖动的距离</translation>
</message>
<message>
<source>How large the detail is that goes or comes</source>
<translation>消失或显现的细节大小</translation>
</message>
<message>
<source>How much it is blurred or sharpened</source>
<translation>模糊或锐化的程度</translation>
</message>
<message>
<source>How much lighter or darker</source>
<translation>变亮或变暗的程度</translation>
</message>
<message>
<source>Lighten or darken places, and keep their colour</source>
<translation>让局部变亮或变暗,并保持颜色</translation>
</message>
<message>
<source>Make places softer or crisper</source>
<translation>让局部更柔和或更清晰</translation>
</message>
<message>
<source>Midtones</source>
<translation>中间调</translation>
</message>
<message>
<source>Paint</source>
<translation>绘画</translation>
</message>
<message>
<source>Paint more selection, take away from it (Alt) or keep only what is painted over (Shift+Alt)</source>
<translation>涂出更多选区、从中减去(Alt)或只保留涂过的部分(Shift+Alt)</translation>
</message>
<message>
<source>Paint over what should be cleaned up</source>
<translation>涂抹要净化的地方</translation>
</message>
<message>
<source>Paint with a colour; Alt+click takes it from the photo</source>
<translation>用颜色绘画;Alt+点击从照片取色</translation>
</message>
<message>
<source>Radius</source>
<translation>半径</translation>
</message>
<message>
<source>Range</source>
<translation>范围</translation>
</message>
<message>
<source>Shadows</source>
<translation>阴影</translation>
</message>
<message>
<source>Sharpen</source>
<translation>锐化</translation>
</message>
<message>
<source>Smudge</source>
<translation>涂抹</translation>
</message>
<message>
<source>Whether the brush blurs or sharpens (Alt does the other)</source>
<translation>画笔是模糊还是锐化(Alt 相反)</translation>
</message>
<message>
<source>Whether the brush lightens or darkens (Alt does the other)</source>
<translation>画笔是提亮还是压暗(Alt 相反)</translation>
</message>
<message>
<source>Which tones change most</source>
<translation>变化最大的影调</translation>
</message>
<message>
<source>{tool} stays inside the selection; Ctrl+D deselects</source>
<translation>{tool}只在选区内起作用;Ctrl+D 取消选择</translation>
</message>
<message>
<source>Click a colour to select what looks like it</source>
<translation>点击一种颜色,选择相似的部分</translation>
</message>
<message>
<source>Connected only</source>
<translation>仅连续</translation>
</message>
<message>
<source>How different a colour may be</source>
<translation>颜色可以相差多少</translation>
</message>
<message>
<source>Magic wand</source>
<translation>魔棒</translation>
</message>
<message>
<source>Select only what is connected to the place you click</source>
<translation>只选择与点击处相连的部分</translation>
</message>
<message>
<source>Tolerance</source>
<translation>容差</translation>
</message>
<message>
<source>Enlarge</source>
<translation>放大</translation>
</message>
<message>
<source>How much each stroke does</source>
<translation>每笔的作用程度</translation>
</message>
<message>
<source>Push</source>
<translation>推动</translation>
</message>
<message>
<source>Push, enlarge, shrink or turn parts of the photo; Alt does the opposite</source>
<translation>推动、放大、缩小或转动照片的局部;Alt 相反</translation>
</message>
<message>
<source>Restore</source>
<translation>还原</translation>
</message>
<message>
<source>Swirl left</source>
<translation>向左旋涡</translation>
</message>
<message>
<source>Swirl right</source>
<translation>向右旋涡</translation>
</message>
<message>
<source>Warp</source>
<translation>变形</translation>
</message>
<message>
<source>What the brush does: one press acts once, dragging goes on</source>
<translation>画笔的作用:按一次作用一次,拖动则持续</translation>
</message>
<message>
<source>Show the folder that is in work</source>
<translation>显示正在处理的文件夹</translation>
</message>
<message>
<source>The folder “{name}” was not finished.</source>
<translation>文件夹“{name}”尚未完成。</translation>
</message>
<message>
<source>The folder “{name}” was not finished: {done} of {total} photos.</source>
<translation>文件夹“{name}”尚未完成：{done} / {total} 张照片。</translation>
</message>
<message>
<source>{name}: held up</source>
<translation>{name}：受阻</translation>
</message>
<message>
<source>{name}: paused</source>
<translation>{name}：已暂停</translation>
</message>
<message>
<source>“{name}” is finished: {words}</source>
<translation>“{name}”已完成：{words}</translation>
</message>
</context>
</TS>
