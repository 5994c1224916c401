<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>GLEAN Retouch</name>
    <message>
        <location filename="../../app/canvas/split.py"/>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../../app/canvas/split.py"/>
        <location filename="../../app/canvas/view.py"/>
        <location filename="../../app/dialogs/export.py"/>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <source>Preparing the view</source>
        <translation>正在准备视图</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <source>The photo being edited; arrow keys move the view</source>
        <translation>正在编辑的照片;方向键移动视图</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/landing.py"/>
        <source>“{title}” was turned or resized meanwhile: press Clean up again</source>
        <translation>“{title}”在此期间被旋转或调整了大小:请再次净化</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/live.py"/>
        <location filename="../../app/core_words.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>Blending</source>
        <translation>正在融合</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/live.py"/>
        <location filename="../../app/cleanup/session.py"/>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Clean up</source>
        <translation>净化</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/lookout.py"/>
        <location filename="../../app/cleanup/request.py"/>
        <source>Looking at the photo</source>
        <translation>正在查看照片</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/request.py"/>
        <location filename="../../app/cleanup/shelf.py"/>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/request.py"/>
        <source>Other noise changes next to nothing with this model, so the variants look alike.</source>
        <translation>对这个模型来说,换噪点几乎没有变化,所以各方案看起来一样。</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>That clean-up is in the queue already</source>
        <translation>该净化任务已在队列中</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>The result was dropped; redo brings it back</source>
        <translation>结果已丢弃;重做可恢复</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>“{title}” is cleaned up</source>
        <translation>“{title}”已净化</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/shelf.py"/>
        <source>Looking for models</source>
        <translation>正在查找模型</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/tasks.py"/>
        <source>The clean-up of “{title}” was dropped, as the photo was closed</source>
        <translation>照片已关闭,“{title}”的净化已取消</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>down {times}×</source>
        <translation>缩小 {times} 倍</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>frame drawn by hand</source>
        <translation>手绘工作框</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>noise {number}</source>
        <translation>噪点 {number}</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>&amp;Clean up</source>
        <translation>净化(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>A larger working frame: larger flaws vanish, and more is invented</source>
        <translation>更大的工作框:更大的瑕疵会消失,生成的内容也更多</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>A smaller working frame: more of the photo stays</source>
        <translation>更小的工作框:保留更多原照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Another result of the same model, by other noise inside it</source>
        <translation>同一模型的另一个结果,内部噪点不同</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Apple GPU</source>
        <translation>Apple GPU</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Apply the result</source>
        <translation>应用结果</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Automatic frame</source>
        <translation>自动工作框</translation>
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
        <translation>取消净化</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Coarser</source>
        <translation>更粗</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Drop the result</source>
        <translation>丢弃结果</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Finer</source>
        <translation>更细</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Give up the running clean-up</source>
        <translation>放弃正在进行的净化</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Keep the result as it is; its sliders are for the next one</source>
        <translation>保留当前结果;滑块用于下一个结果</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA GPU</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Replace the region by what the model makes of it</source>
        <translation>用模型生成的内容替换该区域</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: Apple GPU</source>
        <translation>模型运行于:Apple GPU</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: Automatic</source>
        <translation>模型运行于:自动</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: CPU</source>
        <translation>模型运行于:CPU</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: NVIDIA GPU</source>
        <translation>模型运行于:NVIDIA GPU</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Take the result back (Escape)</source>
        <translation>撤回结果(Esc)</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>The working frame that suits the region</source>
        <translation>适合该区域的工作框</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Try other noise</source>
        <translation>尝试其他噪点</translation>
    </message>
    <message>
        <location filename="../../app/commands/doing.py"/>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Reselect</source>
        <translation>重新选择</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <location filename="../../app/panels/status.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Cancel the stroke, the running work or the live result</source>
        <translation>取消笔画、正在进行的工作或仍可调整的结果</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Change how the program looks and works</source>
        <translation>更改程序的外观和工作方式</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Copy the photo, or what is selected with its soft edge</source>
        <translation>复制照片,或带柔和边缘的选中部分</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Do the step again</source>
        <translation>再次执行该步骤</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Take the last step back</source>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all photos but the one in front</source>
        <translation>关闭除最前面之外的所有照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all photos: back to the start page</source>
        <translation>关闭所有照片:返回起始页</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close others</source>
        <translation>关闭其他</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close photo</source>
        <translation>关闭照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close the photo in front</source>
        <translation>关闭最前面的照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Export a copy…</source>
        <translation>导出副本…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Go back to the photo as it is on the disk; undo brings your changes back</source>
        <translation>恢复到磁盘上的照片;撤销可找回更改</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Leave GLEAN Retouch</source>
        <translation>退出 GLEAN Retouch</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Leave GPS and place names out of every photo you save</source>
        <translation>在保存的所有照片中去除 GPS 和地名</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <location filename="../../app/panels/tabs.py"/>
        <source>Open photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open the picture from the clipboard in a tab of its own</source>
        <translation>在新标签页中打开剪贴板中的图像</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Paste as photo</source>
        <translation>粘贴为照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <location filename="../../app/files/reverting.py"/>
        <source>Revert</source>
        <translation>恢复到已保存</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Sample photos</source>
        <translation>示例照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save a copy under another name; the photo keeps its own</source>
        <translation>以其他名称保存副本;照片保留原名</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save project…</source>
        <translation>保存项目…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo</source>
        <translation>保存照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo under another name or format</source>
        <translation>以其他名称或格式保存照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo with its layers, cleanups and selection, for later and for Krita or GIMP</source>
        <translation>连同图层、净化和选区保存照片,供以后使用,也可用于 Krita 或 GIMP</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save without location</source>
        <translation>保存时去除位置</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Write a copy in another format</source>
        <translation>以其他格式写出副本</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <location filename="../../app/dialogs/about.py"/>
        <source>About GLEAN Retouch</source>
        <translation>关于 GLEAN Retouch</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>See every command’s keys, and change them</source>
        <translation>查看并更改每个命令的按键</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>Version and licence</source>
        <translation>版本和许可</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>&amp;Image</source>
        <translation>图像(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Crop to selection</source>
        <translation>裁剪到选区</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Exposure and contrast</source>
        <translation>曝光和对比度</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Exposure and contrast…</source>
        <translation>曝光和对比度…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Flip horizontally</source>
        <translation>水平翻转</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Flip vertically</source>
        <translation>垂直翻转</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Keep only the part of the photo around the selection</source>
        <translation>只保留选区周围的部分</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Levels</source>
        <translation>色阶</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Levels…</source>
        <translation>色阶…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Make the photo brighter or darker, harder or softer</source>
        <translation>让照片更亮或更暗,更硬或更柔</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Make the photo larger or smaller</source>
        <translation>放大或缩小照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Mirror the photo: left becomes right</source>
        <translation>镜像照片:左变右</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Mirror the photo: top becomes bottom</source>
        <translation>镜像照片:上变下</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Resize…</source>
        <translation>调整大小…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate by 180°</source>
        <translation>旋转 180°</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Say what is black and what is white, with the histogram</source>
        <translation>借助直方图确定黑与白</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Take a colour cast out of the photo</source>
        <translation>去除照片的偏色</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn a quarter to the left</source>
        <translation>向左转四分之一圈</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn a quarter to the right</source>
        <translation>向右转四分之一圈</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn the photo upside down</source>
        <translation>将照片上下颠倒</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>White balance</source>
        <translation>白平衡</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>White balance…</source>
        <translation>白平衡…</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>Press the keys first.</source>
        <translation>请先按下按键。</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>applying what a tool is at</source>
        <translation>应用工具</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>comparing with the photo before</source>
        <translation>与之前的照片比较</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>going from control to control</source>
        <translation>在控件间移动</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>moving the photo</source>
        <translation>移动照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>moving the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>taking a corner of a polygon back</source>
        <translation>撤回多边形的一个角</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>{keys} belongs to “{command}”; take it away there first, or choose other keys.</source>
        <translation>{keys} 属于“{command}”;请先在那里移除,或选择其他按键。</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>{keys} is for {use}; choose other keys.</source>
        <translation>{keys} 已被占用({use});请选择其他按键。</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>Forget the recent photos; the files stay</source>
        <translation>忘记最近的照片;文件仍保留</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>No recent photos</source>
        <translation>没有最近的照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Bring back the selection that was given up last</source>
        <translation>恢复上次放弃的选区</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Compare with original…</source>
        <translation>与原图比较…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <location filename="../../app/document/document.py"/>
        <source>Deselect</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Feather the selection: the edge fades out over so many pixels to either side</source>
        <translation>羽化选区:边缘向两侧各在指定像素内淡出</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Feather…</source>
        <translation>羽化…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow by 4 px</source>
        <translation>扩展 4 px</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow the selection: the edge moves outwards by so many pixels</source>
        <translation>扩展选区:边缘向外移动指定像素</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow…</source>
        <translation>扩展…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Invert selection</source>
        <translation>反选</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Lay a red veil over what is not selected</source>
        <translation>在未选中的部分蒙上红色</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Make the selection larger</source>
        <translation>扩大选区</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Make the selection smaller</source>
        <translation>缩小选区</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Quick mask</source>
        <translation>快速蒙版</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select a face, and the next one when asked again</source>
        <translation>选择一张脸,再次使用选择下一张</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <location filename="../../app/selecting/face.py"/>
        <source>Select face</source>
        <translation>选择人脸</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select my edits</source>
        <translation>选择我的修改</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select nothing</source>
        <translation>不选择任何内容</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select the whole photo</source>
        <translation>选择整张照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what is not selected</source>
        <translation>选择未选中的部分</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what was retouched in another program, by the photo as it was before</source>
        <translation>对照之前的照片,选择在其他程序中修过的部分</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what you retouched since opening</source>
        <translation>选择打开后修过的部分</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink by 4 px</source>
        <translation>收缩 4 px</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink the selection: the edge moves inwards by so many pixels</source>
        <translation>收缩选区:边缘向内移动指定像素</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink…</source>
        <translation>收缩…</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Harder brush</source>
        <translation>更硬的画笔</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Larger brush</source>
        <translation>更大的画笔</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the brush larger</source>
        <translation>放大画笔</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the brush smaller</source>
        <translation>缩小画笔</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the rim of the brush sharper</source>
        <translation>让画笔边缘更锐利</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the rim of the brush softer</source>
        <translation>让画笔边缘更柔和</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Smaller brush</source>
        <translation>更小的画笔</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Softer brush</source>
        <translation>更软的画笔</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/tool_column.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>As the desktop colours</source>
        <translation>跟随桌面的颜色</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Bring the next open photo to the front</source>
        <translation>将下一张打开的照片移到最前</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Bring the open photo before this one to the front</source>
        <translation>将上一张打开的照片移到最前</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Dark colours</source>
        <translation>深色配色</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Draw the squares a clean-up works on</source>
        <translation>绘出净化所处理的方框</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Fit in window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Light colours</source>
        <translation>浅色配色</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/panels/docks.py"/>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show every pixel as one pixel of the screen</source>
        <translation>照片的每个像素显示为屏幕的一个像素</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show the photo before on the left of a line that can be dragged (Ctrl+arrows move it)</source>
        <translation>在可拖动的线左侧显示之前的照片(Ctrl+方向键移动该线)</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show the whole photo</source>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Show working squares</source>
        <translation>显示工作框</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Split view</source>
        <translation>分割视图</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face is only a small part of the region.</source>
        <translation>人脸只占该区域的一小部分。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region, but no portrait model is installed.</source>
        <translation>该区域中有人脸,但没有安装人像模型。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region, but no portrait model is installed; this one was made for “{domain}”.</source>
        <translation>该区域中有人脸,但没有安装人像模型;此模型是为“{domain}”制作的。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region.</source>
        <translation>该区域中有人脸。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A large face was found in the region.</source>
        <translation>该区域中有一张大脸。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Cleaning up</source>
        <translation>正在净化</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Cleaning up {part} of {parts}</source>
        <translation>正在净化({part}/{parts})</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Comparing the photos</source>
        <translation>正在比较照片</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Laying one photo over the other</source>
        <translation>正在将两张照片对齐</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Looking for differences</source>
        <translation>正在查找差异</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>More than one face is masked; only one is cleaned up at a time.</source>
        <translation>选中了多张脸;每次只净化一张。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region, but no photo model is installed; this one was made for “{domain}”.</source>
        <translation>该区域中没有人脸,但没有安装照片模型;此模型是为“{domain}”制作的。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region, but only models for faces are installed.</source>
        <translation>该区域中没有人脸,但只安装了人脸模型。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region.</source>
        <translation>该区域中没有人脸。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Sharpening up</source>
        <translation>正在细化</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Sharpening up {part} of {parts}</source>
        <translation>正在细化({part}/{parts})</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is only {side} px wide, so the model goes down by a factor of {factor} instead of {usual} and larger flaws can stay.</source>
        <translation>工作框只有 {side} px 宽,因此模型缩小 {factor} 倍而不是 {usual} 倍,较大的瑕疵可能会保留。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px, so the result can be softer than the photo around it.</source>
        <translation>工作框宽 {side} px,模型生成 {made} px,因此结果可能比周围的照片柔和。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px; “{second}” goes on to {whole} px, so the result can still be softer than the photo around it.</source>
        <translation>工作框宽 {side} px,模型生成 {made} px;“{second}”会继续到 {whole} px,但结果仍可能比周围的照片柔和。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px; “{second}” makes the rest of the way, in tiles.</source>
        <translation>工作框宽 {side} px,模型生成 {made} px;其余由“{second}”分块完成。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>&amp;Licences…</source>
        <translation>许可证(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>&lt;p&gt;Makes bad retouching look real, on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;p&gt;让糟糕的修图看起来真实。一切都在本机进行,照片不会离开。&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>Read the licences of everything that this program is made of</source>
        <translation>阅读本程序所有组成部分的许可证</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/choose_original.py"/>
        <source>Photos ({every});;All files (*)</source>
        <translation>照片 ({every});;所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <source>Project with layers, OpenRaster</source>
        <translation>带图层的项目,OpenRaster</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save photo</source>
        <translation>保存照片</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_original.py"/>
        <source>Compare with the original photo</source>
        <translation>与原照片比较</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>As exported, at 100 %</source>
        <translation>导出效果,100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Before, at 100 %</source>
        <translation>之前,100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Choose a name and write the copy</source>
        <translation>选择名称并写出副本</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Copy</source>
        <comment>a file</comment>
        <translation>副本</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Export a copy</source>
        <translation>导出副本</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>One pixel of the copy for each of the screen; drag or use the arrow keys to move</source>
        <translation>副本的每个像素对应屏幕的一个像素;拖动或用方向键移动</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Size of the copy</source>
        <translation>副本大小</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Trying the export</source>
        <translation>正在试导出</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>What the file will take on the disk</source>
        <translation>文件将占用的磁盘空间</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Write nothing (Esc)</source>
        <translation>不写出任何内容(Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>{measures}, reckoning the size…</source>
        <translation>{measures},正在计算大小…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>{title} at 100 %</source>
        <translation>{title},100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>16 bit become 8</source>
        <translation>16 位变为 8 位</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>8 bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>All of them keep every pixel</source>
        <translation>它们都保留每个像素</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>By quality</source>
        <translation>由质量决定</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Colour detail</source>
        <translation>颜色细节</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Deflate (smallest)</source>
        <translation>Deflate(最小)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Depth</source>
        <translation>位深度</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Full (4:4:4)</source>
        <translation>完整(4:4:4)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Half (4:2:0)</source>
        <translation>减半(4:2:0)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Half across (4:2:2)</source>
        <translation>横向减半(4:2:2)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Higher looks better and takes more room</source>
        <translation>越高越好看,占用空间越大</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>How the copy is written</source>
        <translation>副本的写出方式</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>In {format}, {losses}.</source>
        <translation>{format}:{losses}。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Keep every pixel (lossless)</source>
        <translation>保留每个像素(无损)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Larger, but exactly the photo</source>
        <translation>更大,但与照片完全一致</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Leave out EXIF and XMP; the colour profile stays</source>
        <translation>去除 EXIF 和 XMP;颜色配置文件保留</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Leave out GPS and place names; everything else stays</source>
        <translation>去除 GPS 和地名;其余保留</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Less colour detail makes smaller files</source>
        <translation>颜色细节越少,文件越小</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Longer side</source>
        <translation>长边</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Longer side in pixels</source>
        <translation>长边(像素)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Make the copy smaller; it is never made larger</source>
        <translation>缩小副本;从不放大</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Packing</source>
        <translation>压缩</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Quality slider</source>
        <translation>质量(滑块)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Remove all camera data and description</source>
        <translation>去除所有相机数据和说明</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Remove location</source>
        <translation>去除位置</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Steps of brightness: 16 bit keep fine gradients</source>
        <translation>亮度级数:16 位保留细腻的渐变</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>What the longer side of the copy is shrunk to</source>
        <translation>副本长边缩小到的长度</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>camera data and description have no place</source>
        <translation>无法保存相机数据和说明</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>transparency becomes white</source>
        <translation>透明变为白色</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Add to the selection, subtract from it, keep what both have</source>
        <translation>添加到选区、从中减去、保留共有部分</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>All back to default</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>All keys are back to default.</source>
        <translation>所有按键已恢复默认。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Bring the changed keys back</source>
        <translation>找回更改过的按键</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Choose a command to change its keys</source>
        <translation>选择一个命令以更改其按键</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Choose a command, then press its new keys.</source>
        <translation>选择一个命令,然后按下新的按键。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Click here and press the new keys</source>
        <translation>点击此处并按下新的按键</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Forget every change of the keys</source>
        <translation>忘记对按键的所有更改</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Give these keys to the command</source>
        <translation>将这些按键分配给该命令</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Go back to the command’s own keys</source>
        <translation>恢复该命令原有的按键</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Hold to see the photo before</source>
        <translation>按住可查看之前的照片</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keep the keys as they are</source>
        <translation>保持按键不变</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Leave the command without keys</source>
        <translation>让该命令没有按键</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Move the photo</source>
        <translation>移动照片</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>None</source>
        <comment>keys</comment>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>On the photo</source>
        <translation>在照片上</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Search commands or keys</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Shift, Alt, both</source>
        <translation>Shift、Alt、两者</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Show only what contains this</source>
        <translation>只显示包含此内容的项</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Space, middle button</source>
        <translation>空格、中键</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Parts of the program</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Search names and texts</source>
        <translation>搜索名称和文本</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/licences.py"/>
        <source>{n} parts</source>
        <extracomment>One: {n} part</extracomment>
        <translation>
            <numerusform>{n} 个部分</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Leave the selection as it is (Esc)</source>
        <translation>保持选区不变(Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Pixels slider</source>
        <translation>像素(滑块)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>{action} the selection (Return)</source>
        <translation>更改选区:{action}(回车)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Bring back what was set before</source>
        <translation>找回之前的设置</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Keep what is set here</source>
        <translation>保留此处的设置</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Put everything in this dialog back to default</source>
        <translation>将此对话框的全部内容恢复默认</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>16 bits per channel</source>
        <translation>每通道 16 位</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Choose another format…</source>
        <translation>选择其他格式…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete the unsaved work on {n} photos?</source>
        <extracomment>One: Delete the unsaved work on {n} photo?</extracomment>
        <translation>
            <numerusform>删除 {n} 张照片未保存的工作?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete the unsaved work on “{title}”?</source>
        <translation>删除“{title}”未保存的工作?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Discard all</source>
        <translation>全部丢弃</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Discard unsaved work</source>
        <translation>丢弃未保存的工作</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Don’t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Each takes memory as long as it is open.</source>
        <translation>每张照片打开期间都会占用内存。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Give up your changes to “{title}”?</source>
        <translation>放弃对“{title}”的更改?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>It can’t be brought back afterwards. Photos on disk stay as they are.</source>
        <translation>之后无法恢复。磁盘上的照片保持不变。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Open {n} photos?</source>
        <extracomment>One: Open {n} photo?</extracomment>
        <translation>
            <numerusform>打开 {n} 张照片?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save with less</source>
        <translation>减少后保存</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save your changes to “{title}”?</source>
        <translation>保存对“{title}”的更改?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save “{name}” with less, or choose another format?</source>
        <translation>减少后保存“{name}”,还是选择其他格式?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>The file has another size or kind of colour, so undo can’t bring them back.</source>
        <translation>文件的尺寸或颜色类型不同,因此撤销无法找回它们。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Without saving, they are lost.</source>
        <translation>不保存就会丢失。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Without saving, they are lost. {n} other photos have unsaved changes too.</source>
        <extracomment>One: Without saving, they are lost. {n} other photo has unsaved changes too.</extracomment>
        <translation>
            <numerusform>不保存就会丢失。另有 {n} 张照片也有未保存的更改。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>this photo</source>
        <translation>此照片</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>{kind} can’t hold {losses}.</source>
        <translation>{kind} 无法保存全部内容:{losses}。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>A minute ago</source>
        <translation>1 分钟前</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>An hour ago</source>
        <translation>1 小时前</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Ask again at the next start (Esc)</source>
        <translation>下次启动时再询问(Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Can’t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Delete the work on the ticked photos; their files stay</source>
        <translation>删除所勾选照片的工作;文件仍保留</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Discard…</source>
        <translation>丢弃…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>GLEAN Retouch ended before these photos were saved. Bring the work back with its selection and its history, and go on where you were.</source>
        <extracomment>One: GLEAN Retouch ended before this photo was saved. Bring the work back with its selection and its history, and go on where you were.</extracomment>
        <translation>
            <numerusform>GLEAN Retouch 在照片保存之前结束了。可连同选区和历史记录恢复工作,从中断处继续。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Not saved anywhere yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Open the ticked photos as they were</source>
        <translation>按原样打开勾选的照片</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Tick the photos that the buttons are about</source>
        <translation>勾选按钮所针对的照片</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Unsaved photos</source>
        <translation>未保存的照片</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Your work is still here</source>
        <translation>您的工作还在</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>{n} hours ago</source>
        <extracomment>One: {n} hour ago</extracomment>
        <translation>
            <numerusform>{n} 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>{n} minutes ago</source>
        <extracomment>One: {n} minute ago</extracomment>
        <translation>
            <numerusform>{n} 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Hard pixels (drawings, icons)</source>
        <translation>硬像素(绘图、图标)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>How new pixels are made from the old ones</source>
        <translation>由旧像素生成新像素的方式</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Keep the proportions</source>
        <translation>保持比例</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Leave the photo as it is</source>
        <translation>保持照片不变</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Make the photo this large</source>
        <translation>将照片调整为此大小</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Resize</source>
        <comment>button</comment>
        <translation>调整大小</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Sharp (photos)</source>
        <translation>锐利(照片)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Size of the new photo beside the present one</source>
        <translation>新照片相对于当前照片的大小</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Width and height change together, so that nothing is stretched</source>
        <translation>宽度和高度一起变化,不会拉伸变形</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{before} → {now} megapixels</source>
        <translation>{before} → {now} 百万像素</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{megapixels} megapixels are more than can be edited here; ask for less.</source>
        <translation>{megapixels} 百万像素超出了此处可编辑的范围;请减小。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{name} of the new photo in pixels</source>
        <translation>新照片的{name}(像素)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Click something in the photo that should be grey.</source>
        <translation>在照片中点击应为灰色的地方。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Colder (left) or warmer (right)</source>
        <translation>更冷(左)或更暖(右)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Temperature</source>
        <translation>色温</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>That is grey now</source>
        <translation>现在是灰色了</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Tint</source>
        <translation>色调</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Towards green (left) or magenta (right)</source>
        <translation>偏绿(左)或偏洋红(右)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Change the photo, as one step that can be undone</source>
        <translation>更改照片,作为可撤销的一步</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Let the photo decide</source>
        <translation>由照片决定</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Put all sliders back</source>
        <translation>将所有滑块归位</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Show the photo as it will be; off shows it as it is</source>
        <translation>显示更改后的照片;关闭则显示当前照片</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Darker shadows and brighter lights, or a flatter photo</source>
        <translation>阴影更暗、高光更亮,或让照片更平</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Stops of light: 1 is twice as bright, −1 half as bright</source>
        <translation>光圈级数:1 亮一倍,−1 暗一半</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/histogram.py"/>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/histogram.py"/>
        <source>How many pixels are dark (left), middling and bright (right)</source>
        <translation>暗(左)、中间和亮(右)像素的数量</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Above 1 brightens the middle</source>
        <translation>大于 1 会提亮中间调</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>What is brighter becomes white</source>
        <translation>更亮的部分变为白色</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>What is darker becomes black</source>
        <translation>更暗的部分变为黑色</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <location filename="../../app/document/project/reader.py"/>
        <source>Blend modes of its layers are drawn as normal.</source>
        <translation>其图层的混合模式按正常绘制。</translation>
    </message>
    <message>
        <location filename="../../app/document/project/reader.py"/>
        <source>Its layers are opened as one; saving asks for another file.</source>
        <translation>其图层合并为一层打开;保存时会要求另一个文件。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/document/project/reader.py"/>
        <source>Opened with {n} cleanups in its layers: {names}.</source>
        <extracomment>One: Opened with {n} cleanup in its layers: {names}.</extracomment>
        <translation>
            <numerusform>打开时图层中含有 {n} 次净化:{names}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Pasting</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>The picture on the clipboard</source>
        <translation>剪贴板中的图像</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>Pasted photo</source>
        <translation>粘贴的照片</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>That holds no picture; copy or drag one from another program.</source>
        <translation>其中没有图像;请从其他程序复制或拖入一张。</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>The clipboard holds no picture; copy one in another program first.</source>
        <translation>剪贴板中没有图像;请先在其他程序中复制一张。</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Opening {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Suggested region</source>
        <translation>建议的区域</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>{failed} of {total} files can’t be opened because they are damaged or no photos: {names}.</source>
        <translation>{total} 个文件中有 {failed} 个因损坏或不是照片而无法打开:{names}。</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>{name} holds no photo: choose another folder.</source>
        <translation>{name} 中没有照片:请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/files/reverting.py"/>
        <source>Reading {name} again</source>
        <translation>重新读取 {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Exported {name}</source>
        <translation>已导出 {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Exporting {name}</source>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Saving {name}</source>
        <translation>保存 {name}</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>{name} is open in another tab, whose work would be lost; close it there or choose another name.</source>
        <translation>{name} 已在另一个标签页中打开,保存会丢失那里的工作;请先在那里关闭它,或另选一个名称。</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>{stem} copy</source>
        <translation>{stem} 副本</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>about {seconds} min left</source>
        <translation>还剩约 {seconds} 分钟</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>about {seconds} s left</source>
        <translation>还剩约 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>{title} did not work: {what}</source>
        <translation>{title}:未成功({what})</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>{title} needs more memory than is free; close other programs and try again.</source>
        <translation>{title}:可用内存不足;请关闭其他程序后重试。</translation>
    </message>
    <message>
        <location filename="../../app/journal/autosave.py"/>
        <source>Autosave can’t keep your work on “{title}” because the disk with {root} is full; free some space, or save now and then.</source>
        <translation>{root} 所在的磁盘已满,无法自动保存“{title}”的工作;请腾出空间,或不时手动保存。</translation>
    </message>
    <message>
        <location filename="../../app/journal/autosave.py"/>
        <source>Autosave can’t keep your work on “{title}” in {root} ({reason}); make that folder writable, or save now and then.</source>
        <translation>无法将“{title}”的工作自动保存到 {root}({reason});请让该文件夹可写,或不时手动保存。</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>A photo</source>
        <translation>一张照片</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>The work on “{title}” can’t be brought back ({reason}); it is kept for the next start.</source>
        <translation>无法恢复“{title}”的工作({reason});将保留到下次启动。</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>too little memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <location filename="../../app/journal/replay.py"/>
        <source>The autosave of this photo is damaged from its beginning, so it can’t be brought back; open the photo itself again.</source>
        <translation>此照片的自动保存从开头就已损坏,无法恢复;请重新打开照片本身。</translation>
    </message>
    <message>
        <location filename="../../app/journal/replay.py"/>
        <source>The autosave of this photo was written by a newer GLEAN Retouch; start that version to bring it back.</source>
        <translation>此照片的自动保存来自更新版本的 GLEAN Retouch;请启动该版本来恢复。</translation>
    </message>
    <message>
        <location filename="../../app/journal/writer.py"/>
        <source>Autosave has stopped for “{title}” because it needs more of the disk than autosave may use; save now and then.</source>
        <translation>“{title}”的自动保存已停止,因为它需要的磁盘空间超出了限制;请不时手动保存。</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <source>Dropped photo</source>
        <translation>拖入的照片</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/history_panel.py"/>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/navigator.py"/>
        <source>Navigator</source>
        <translation>导航器</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Before on the left of a line that can be dragged (|)</source>
        <translation>在可拖动的线左侧显示之前(|)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up again</source>
        <translation>再次净化</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up panel</source>
        <translation>净化面板</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up the whole photo</source>
        <translation>净化整张照片</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up what is selected</source>
        <translation>净化选中的部分</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up what you painted or retouched since opening</source>
        <translation>净化打开后绘制或修过的部分</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Drop</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Hold to compare</source>
        <translation>按住比较</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Hold to see the photo before (\)</source>
        <translation>按住可查看之前的照片(\)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>How it is put in</source>
        <translation>融入方式</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Keep the result as it is (Enter in this panel)</source>
        <translation>保留当前结果(在此面板中按 Enter)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>My edits</source>
        <translation>我的修改</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Other noise</source>
        <translation>其他噪点</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Replace the region by what the model makes of it (Ctrl+Return)</source>
        <translation>用模型生成的内容替换该区域(Ctrl+Return)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Sharpen up to full size</source>
        <translation>细化到原尺寸</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Take the result back (Esc)</source>
        <translation>撤回结果(Esc)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/panels/preview.py"/>
        <source>What the model sees</source>
        <translation>模型看到的内容</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where a face is larger than what the model makes, a model for photos makes the rest
of the way. That takes longer; without it, large faces come out softer.</source>
        <translation>当人脸大于模型的输出时,其余部分由照片模型完成。
这需要更长时间;不用它,大脸会偏柔。</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where: {text}</source>
        <translation>位置:{text}</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Float</source>
        <translation>浮动</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Panels: double-click to float one, right-click for more</source>
        <translation>面板:双击可浮动,右键查看更多</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Drag the working frame, or its corners, on the photo (T)</source>
        <translation>在照片上拖动工作框或其角(T)</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Working frame: {text}</source>
        <translation>工作框:{text}</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click a step to go back or forth to it; the arrow keys do, too</source>
        <translation>点击某一步可前往该步;方向键也可以</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click to go back</source>
        <translation>点击返回</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click to go back to the photo as it was opened</source>
        <translation>点击返回到打开时的照片</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Earliest step kept</source>
        <translation>保留的最早一步</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Older steps were let go of to save memory (Preferences)</source>
        <translation>为节省内存,较早的步骤已被丢弃(首选项)</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>The photo as it is now</source>
        <translation>当前的照片</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Undone; click to do it again</source>
        <translation>已撤销;点击可重做</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>{name}, undone</source>
        <translation>{name},已撤销</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Chosen for what is on the photo.</source>
        <translation>根据照片内容选择。</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Looking for models…</source>
        <translation>正在查找模型…</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>No model is installed.</source>
        <translation>没有安装模型。</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Portrait</source>
        <translation>人像</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested for the photo</source>
        <translation>为照片建议</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested: {title}</source>
        <translation>建议:{title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The model that makes the new pixels</source>
        <translation>生成新像素的模型</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The model that suits what is on the photo</source>
        <translation>适合照片内容的模型</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The program chooses, for each region anew</source>
        <translation>由程序为每个区域选择</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>{domain} · working size {size} px · factor {factor} · {licence}</source>
        <translation>{domain} · 工作尺寸 {size} px · 倍数 {factor} · {licence}</translation>
    </message>
    <message>
        <location filename="../../app/panels/navigator.py"/>
        <source>Drag to move the view; the arrow keys do too</source>
        <translation>拖动可移动视图;方向键也可以</translation>
    </message>
    <message>
        <location filename="../../app/panels/navigator.py"/>
        <location filename="../../app/panels/status.py"/>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../app/panels/navigator.py"/>
        <source>Zoom (+ and -)</source>
        <translation>缩放(+ 和 -)</translation>
    </message>
    <message>
        <location filename="../../app/panels/option_bar.py"/>
        <location filename="../../app/tools/pick_colour.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Colour of the paint</source>
        <translation>绘画颜色</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Face found</source>
        <translation>找到人脸</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Goes down {times}×:</source>
        <translation>缩小 {times} 倍:</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Open a photo and select what looks wrong.</source>
        <translation>打开照片并选择看起来不对的地方。</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Seen once the running clean-up is done.</source>
        <translation>正在进行的净化完成后显示。</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Select what looks wrong.</source>
        <translation>选择看起来不对的地方。</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>What the model sees of the photo. If the flaw can’t be seen here, it will be gone; if it can, go down further: “Coarser”, or a model with a higher factor.</source>
        <translation>模型看到的照片。如果在这里看不到瑕疵,它就会消失;如果看得到,请进一步缩小:“更粗”,或倍数更高的模型。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/panels/preview.py"/>
        <source>{n} tiles</source>
        <extracomment>One: {n} tile</extracomment>
        <translation>
            <numerusform>{n} 块</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Cancel the clean-up of {title}, {place}</source>
        <translation>取消 {title} 的净化,{place}</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Cancel this clean-up</source>
        <translation>取消此净化</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>How far this clean-up is</source>
        <translation>此净化的进度</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Progress of {title}</source>
        <translation>{title} 的进度</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Waiting and running clean-ups</source>
        <translation>等待和正在进行的净化</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>my edits</source>
        <translation>我的修改</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <location filename="../../app/selecting/margin.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Grain</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How far colours are drawn to the surroundings of the region</source>
        <translation>颜色向区域周围靠拢的程度</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How much of the result is taken</source>
        <translation>采用结果的程度</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How softly the result runs out, inwards from the edge of the region</source>
        <translation>结果从区域边缘向内淡出的柔和程度</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Match colours</source>
        <translation>匹配颜色</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Noise as in the photo around the region, where the result is smoother;
at 100 % it has as much of it</source>
        <translation>在结果过于平滑处加入与区域周围照片相同的噪点;
100 % 时同样多</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>Hide “{title}”</source>
        <translation>隐藏“{title}”</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>Show “{title}”</source>
        <translation>显示“{title}”</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>{title}: hide</source>
        <translation>{title}:隐藏</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>{title}: show</source>
        <translation>{title}:显示</translation>
    </message>
    <message>
        <location filename="../../app/panels/sliders.py"/>
        <source>{name} slider</source>
        <translation>{name}(滑块)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Drop a photo here</source>
        <translation>将照片拖到这里</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open a photo from this computer (Ctrl+O)</source>
        <translation>打开本机上的照片(Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open photo…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open the picture from the clipboard (Ctrl+V)</source>
        <translation>打开剪贴板中的图像(Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open {name}; the sample itself stays as it is</source>
        <translation>打开 {name};示例本身保持不变</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Or try a sample: open the first one and press Clean up</source>
        <translation>或试试示例:打开第一张并按“净化”</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Photos you open will be listed here.</source>
        <translation>您打开的照片会列在这里。</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Recent photo: {name}</source>
        <translation>最近的照片:{name}</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Recent photos</source>
        <translation>最近的照片</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Sample photo: {title}</source>
        <translation>示例照片:{title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Select what looks badly retouched, press Clean up, and it looks real again.</source>
        <translation>选择修得不自然的地方,按“净化”,它就会重新显得真实。</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <location filename="../../app/tools/pick_colour.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Colour profile and bits per channel</source>
        <translation>颜色配置文件和每通道位数</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Colour profile and bits per channel; shown {shown}</source>
        <translation>颜色配置文件和每通道位数;显示方式:{shown}</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Give up what is being done (Esc)</source>
        <translation>放弃正在进行的工作(Esc)</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Photo size</source>
        <translation>照片尺寸</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>What the model runs on</source>
        <translation>模型运行于何处</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Width × height in pixels</source>
        <translation>宽 × 高(像素)</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Zoom: 100 % shows every pixel of the photo as one of the screen</source>
        <translation>缩放:100 % 时照片的每个像素显示为屏幕的一个像素</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>as sRGB</source>
        <translation>按 sRGB</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>through the screen’s own profile</source>
        <translation>通过屏幕自己的配置文件</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>{profile}, {bits} bit</source>
        <translation>{profile},{bits} 位</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>{title}: waiting</source>
        <translation>{title}:等待中</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Changed since it was saved</source>
        <translation>保存后有更改</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Close {title}</source>
        <translation>关闭 {title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Close {title} (middle click on the tab)</source>
        <translation>关闭 {title}(在标签上点击中键)</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Earlier tabs</source>
        <translation>前面的标签</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Later tabs</source>
        <translation>后面的标签</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Not saved under a name yet</source>
        <translation>尚未命名保存</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Open photos: Ctrl+Tab goes to the next one</source>
        <translation>打开的照片:Ctrl+Tab 转到下一张</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Show earlier tabs</source>
        <translation>显示前面的标签</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Show later tabs</source>
        <translation>显示后面的标签</translation>
    </message>
    <message>
        <location filename="../../app/panels/variant_strip.py"/>
        <source>Click a result to put it into the photo</source>
        <translation>点击某个结果将其放入照片</translation>
    </message>
    <message>
        <location filename="../../app/panels/variant_strip.py"/>
        <source>Variants</source>
        <translation>方案</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Automatic takes a graphics card where there is one</source>
        <translation>自动:有显卡时使用显卡</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Dark, light, or as the desktop has them</source>
        <translation>深色、浅色,或跟随桌面</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Disk for unsaved work</source>
        <translation>未保存工作的磁盘空间</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For JPEG, WebP and AVIF</source>
        <translation>用于 JPEG、WebP 和 AVIF</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For all open photos together</source>
        <translation>所有打开的照片合计</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For all open photos together; when it is used up, the oldest steps are forgotten. Automatic takes a quarter of the memory, at most 2048 MB</source>
        <translation>所有打开的照片合计;用完后会忘记最早的步骤。自动:占用内存的四分之一,最多 2048 MB</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>History and autosave</source>
        <translation>历史记录和自动保存</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keep the location</source>
        <translation>保留位置</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keep unsaved work safe from crashes</source>
        <translation>防止崩溃丢失未保存的工作</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keeps copies of the photos being edited on this computer until they are saved or closed; off deletes them</source>
        <translation>在本机保留正在编辑的照片的副本,直到保存或关闭;关闭此项会删除它们</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Let a model for photos go on where a face is larger than what its model makes</source>
        <translation>当人脸大于其模型的输出时,让照片模型继续完成</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Let saved photos tell where they were taken, if they did before: GPS, place names</source>
        <translation>让保存的照片保留原有的拍摄地点:GPS、地名</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Memory for undo</source>
        <translation>撤销用的内存</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Quality when saving</source>
        <translation>保存质量</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Run models on</source>
        <translation>模型运行于</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>So much work a crash can cost at most</source>
        <translation>崩溃最多会损失的工作量</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>The language of the program; it changes at the next start</source>
        <translation>程序的语言;下次启动时更改</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Write unsaved work every</source>
        <translation>写入未保存工作的间隔</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Unnamed profile</source>
        <translation>未命名的配置文件</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Unreadable profile</source>
        <translation>无法读取的配置文件</translation>
    </message>
    <message>
        <location filename="../../app/recovery.py"/>
        <source>Bringing back {title}</source>
        <translation>恢复 {title}</translation>
    </message>
    <message>
        <location filename="../../app/recovery.py"/>
        <source>Looking for unsaved work</source>
        <translation>正在查找未保存的工作</translation>
    </message>
    <message>
        <location filename="../../app/reshaping.py"/>
        <source>The photo was changed meanwhile: do it again</source>
        <translation>照片在此期间已更改:请再做一次</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Badly retouched</source>
        <translation>修得不好</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Otters</source>
        <translation>水獭</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Portrait laughing</source>
        <translation>笑容人像</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>Face {number} of {faces}; again for the next one</source>
        <translation>第 {number} 张脸,共 {faces} 张;再次使用选择下一张</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>Looking for faces</source>
        <translation>正在查找人脸</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>No face was found in this photo; draw around it with the ellipse or the lasso instead.</source>
        <translation>在此照片中没有找到人脸;请用椭圆或套索圈出。</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Feather selection</source>
        <translation>羽化选区</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Grow</source>
        <translation>扩展</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Grow selection</source>
        <translation>扩展选区</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Shrink</source>
        <translation>收缩</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Shrink selection</source>
        <translation>收缩选区</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge fades out over so many pixels to either side.</source>
        <translation>边缘向两侧各在指定像素内淡出。</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge moves inwards by so many pixels.</source>
        <translation>边缘向内移动指定像素。</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge moves outwards by so many pixels.</source>
        <translation>边缘向外移动指定像素。</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Compare with original</source>
        <translation>与原图比较</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>No difference to {name} was found; select what you retouched by hand.</source>
        <translation>没有找到与 {name} 的差异;请手动选择修过的部分。</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Reading {name}</source>
        <translation>读取 {name}</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Selected where the photo differs from {name}</source>
        <translation>已选择照片与 {name} 不同的部分</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>As the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Crop and straighten</source>
        <translation>裁剪和拉直</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Drag the part to keep, then Enter; Ctrl and drag along the horizon straightens</source>
        <translation>拖出要保留的部分,然后按 Enter;按住 Ctrl 沿地平线拖动可拉直</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Enter or a double click crops, Escape gives up</source>
        <translation>Enter 或双击裁剪,Esc 放弃</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Portrait in place of landscape, or back</source>
        <translation>纵向代替横向,或反之</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Proportions of the part to keep</source>
        <translation>要保留部分的比例</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Swap sides</source>
        <translation>交换边</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Turns the photo clockwise under the frame</source>
        <translation>在裁剪框下顺时针转动照片</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Drag a rectangle around what should be cleaned up</source>
        <translation>在要净化的地方周围拖出矩形</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Drag an ellipse around what should be cleaned up</source>
        <translation>在要净化的地方周围拖出椭圆</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Ellipse selection</source>
        <translation>椭圆选区</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Intersect</source>
        <translation>相交</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Rectangle selection</source>
        <translation>矩形选区</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Replace the selection, add to it (Shift), subtract from it (Alt) or keep what both share (Shift+Alt)</source>
        <translation>替换选区、添加(Shift)、减去(Alt)或保留共有部分(Shift+Alt)</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Subtract</source>
        <translation>减去</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>Drag the square that Clean up works in, or its corners; drag beside it to draw another; arrow keys move it</source>
        <translation>拖动净化所处理的方框或其角;在旁边拖动可另画一个;方向键可移动它</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>The middle of the working frame has to lie on the photo</source>
        <translation>工作框的中心必须在照片上</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>Working frame</source>
        <translation>工作框</translation>
    </message>
    <message>
        <location filename="../../app/tools/hand.py"/>
        <source>Drag the photo around (Space with any tool)</source>
        <translation>移动照片(任何工具下按空格)</translation>
    </message>
    <message>
        <location filename="../../app/tools/hand.py"/>
        <source>Hand</source>
        <translation>抓手</translation>
    </message>
    <message>
        <location filename="../../app/tools/heal.py"/>
        <source>Healing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <location filename="../../app/tools/lasso.py"/>
        <source>Draw freely around what should be cleaned up</source>
        <translation>在要净化的地方周围自由绘制</translation>
    </message>
    <message>
        <location filename="../../app/tools/lasso.py"/>
        <source>Lasso selection</source>
        <translation>套索选区</translation>
    </message>
    <message>
        <location filename="../../app/tools/paint.py"/>
        <source>Colour {colour}</source>
        <translation>颜色 {colour}</translation>
    </message>
    <message>
        <location filename="../../app/tools/paint.py"/>
        <source>The photo is clear there and has no colour to take</source>
        <translation>照片此处是透明的,没有颜色可取</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Blend</source>
        <translation>融合</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Drag the selection to copy it elsewhere; corners scale, outside turns, Enter applies</source>
        <translation>拖动选区将其复制到别处;角可缩放,外侧可旋转,Enter 应用</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Enter or a double click applies the patch, Escape drops it</source>
        <translation>Enter 或双击应用修补,Esc 丢弃</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Flip the copy: left and right change places</source>
        <translation>翻转副本:左右互换</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>How much the copy covers</source>
        <translation>副本的覆盖程度</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>How the copy meets the photo; Seamless matches light and colour once it is applied</source>
        <translation>副本与照片的衔接方式;“无缝”在应用后匹配光线和颜色</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Patch</source>
        <translation>修补</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Press inside the selection and drag to copy it</source>
        <translation>在选区内按下并拖动以复制</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Seamless</source>
        <translation>无缝</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Select what you want to copy first, then drag it with Patch</source>
        <translation>请先选择要复制的内容,再用“修补”拖动</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Soft edge</source>
        <translation>柔边</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Width of the soft edge</source>
        <translation>柔边的宽度</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>3 × 3 pixels</source>
        <translation>3 × 3 像素</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>5 × 5 pixels</source>
        <translation>5 × 5 像素</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Click into the photo to paint with its colour</source>
        <translation>点击照片,用其颜色绘画</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>How much of the photo the colour is the mean of</source>
        <translation>颜色取照片多大范围的平均</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>One pixel</source>
        <translation>一个像素</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Pick colour</source>
        <translation>吸管</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Sample</source>
        <translation>取样</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>A polygon needs three corners; click one more, or Esc gives it up</source>
        <translation>多边形需要三个角;再点击一个,或按 Esc 放弃</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>Click corner after corner; Enter, a double click or the first corner closes it</source>
        <translation>逐个点击角点;Enter、双击或第一个角闭合</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>Polygon selection</source>
        <translation>多边形选区</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Aligned</source>
        <translation>对齐</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Alt+click first on the place to copy from</source>
        <translation>请先按 Alt 点击要复制的地方</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Clone stamp</source>
        <translation>仿制图章</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Copy one place of the photo onto another; Alt+click sets the source</source>
        <translation>将照片的一处复制到另一处;Alt+点击设置来源</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Cover a flaw with clean skin or cloth that takes on its light; Alt+click sets the source</source>
        <translation>用干净的皮肤或布料盖住瑕疵,并融入其光线;Alt+点击设置来源</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Heal</source>
        <translation>修复</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How fast a stroke reaches its opacity; less builds up as you rub</source>
        <translation>笔画达到其不透明度的速度;较小时反复涂抹会累积</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much a stroke covers</source>
        <translation>笔画的覆盖程度</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How sharp the brush's rim is (Shift+[ and Shift+])</source>
        <translation>画笔边缘的锐利程度(Shift+[ 和 Shift+])</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Keep the distance to the source from stroke to stroke; off, each stroke begins at the source</source>
        <translation>各笔画之间保持与来源的距离;关闭时每笔都从来源开始</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Pen</source>
        <translation>压感笔</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Source set; now paint where it should go</source>
        <translation>已设置来源;现在在目标处绘画</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>What pressing a pen harder changes</source>
        <translation>用力按压笔时改变的内容</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Width of the brush ([ and ])</source>
        <translation>画笔宽度([ 和 ])</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Blur and sharpen</source>
        <translation>模糊和锐化</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Bring back the photo as it was opened</source>
        <translation>恢复打开时的照片</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Brush selection</source>
        <translation>画笔选区</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Burn</source>
        <translation>加深</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Do</source>
        <translation>作用</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Dodge</source>
        <translation>减淡</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Dodge and burn</source>
        <translation>减淡和加深</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Drag colour along, like a finger in wet paint</source>
        <translation>拖动颜色,像手指划过未干的颜料</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Erase to original</source>
        <translation>擦除到原图</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Highlights</source>
        <translation>高光</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How far the colour is dragged along</source>
        <translation>颜色被拖动的距离</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How large the detail is that goes or comes</source>
        <translation>消失或显现的细节大小</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much it is blurred or sharpened</source>
        <translation>模糊或锐化的程度</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much lighter or darker</source>
        <translation>变亮或变暗的程度</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Lighten or darken places, and keep their colour</source>
        <translation>让局部变亮或变暗,并保持颜色</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Make places softer or crisper</source>
        <translation>让局部更柔和或更清晰</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Midtones</source>
        <translation>中间调</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint</source>
        <translation>绘画</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint more selection, take away from it (Alt) or keep only what is painted over (Shift+Alt)</source>
        <translation>涂出更多选区、从中减去(Alt)或只保留涂过的部分(Shift+Alt)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint over what should be cleaned up</source>
        <translation>涂抹要净化的地方</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint with a colour; Alt+click takes it from the photo</source>
        <translation>用颜色绘画;Alt+点击从照片取色</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Shadows</source>
        <translation>阴影</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Smudge</source>
        <translation>涂抹</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Whether the brush blurs or sharpens (Alt does the other)</source>
        <translation>画笔是模糊还是锐化(Alt 相反)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Whether the brush lightens or darkens (Alt does the other)</source>
        <translation>画笔是提亮还是压暗(Alt 相反)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Which tones change most</source>
        <translation>变化最大的影调</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>{tool} stays inside the selection; Ctrl+D deselects</source>
        <translation>{tool}只在选区内起作用;Ctrl+D 取消选择</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Click a colour to select what looks like it</source>
        <translation>点击一种颜色,选择相似的部分</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Connected only</source>
        <translation>仅连续</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>How different a colour may be</source>
        <translation>颜色可以相差多少</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Magic wand</source>
        <translation>魔棒</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Select only what is connected to the place you click</source>
        <translation>只选择与点击处相连的部分</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>How much each stroke does</source>
        <translation>每笔的作用程度</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Push</source>
        <translation>推动</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Push, enlarge, shrink or turn parts of the photo; Alt does the opposite</source>
        <translation>推动、放大、缩小或转动照片的局部;Alt 相反</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Swirl left</source>
        <translation>向左旋涡</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Swirl right</source>
        <translation>向右旋涡</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Warp</source>
        <translation>变形</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>What the brush does: one press acts once, dragging goes on</source>
        <translation>画笔的作用:按一次作用一次,拖动则持续</translation>
    </message>
</context>
</TS>
