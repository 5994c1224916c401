<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>GLEAN Retouch</name>
    <message>
        <location filename="../../app/canvas/split.py"/>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <location filename="../../app/canvas/split.py"/>
        <location filename="../../app/canvas/view.py"/>
        <location filename="../../app/dialogs/export.py"/>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <source>Preparing the view</source>
        <translation>表示を準備しています</translation>
    </message>
    <message>
        <location filename="../../app/canvas/view.py"/>
        <source>The photo being edited; arrow keys move the view</source>
        <translation>編集中の写真。矢印キーで表示を動かします</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/landing.py"/>
        <source>“{title}” was turned or resized meanwhile: press Clean up again</source>
        <translation>「{title}」はその間に回転またはサイズ変更されました。もう一度クリーンアップしてください</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/live.py"/>
        <location filename="../../app/core_words.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>Blending</source>
        <translation>なじませています</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/live.py"/>
        <location filename="../../app/cleanup/session.py"/>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Clean up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/lookout.py"/>
        <location filename="../../app/cleanup/request.py"/>
        <source>Looking at the photo</source>
        <translation>写真を調べています</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/request.py"/>
        <location filename="../../app/cleanup/shelf.py"/>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/request.py"/>
        <source>Other noise changes next to nothing with this model, so the variants look alike.</source>
        <translation>このモデルではノイズを変えてもほとんど変わらないため、どの案も似て見えます。</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>That clean-up is in the queue already</source>
        <translation>そのクリーンアップはすでに待ち行列にあります</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>The result was dropped; redo brings it back</source>
        <translation>結果を破棄しました。やり直すと戻ります</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/session.py"/>
        <source>“{title}” is cleaned up</source>
        <translation>「{title}」をクリーンアップしました</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/shelf.py"/>
        <source>Looking for models</source>
        <translation>モデルを探しています</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/tasks.py"/>
        <source>The clean-up of “{title}” was dropped, as the photo was closed</source>
        <translation>写真が閉じられたため、「{title}」のクリーンアップを破棄しました</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>down {times}×</source>
        <translation>{times}倍縮小</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>frame drawn by hand</source>
        <translation>手で描いた枠</translation>
    </message>
    <message>
        <location filename="../../app/cleanup/variants.py"/>
        <source>noise {number}</source>
        <translation>ノイズ {number}</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>&amp;Clean up</source>
        <translation>クリーンアップ(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>A larger working frame: larger flaws vanish, and more is invented</source>
        <translation>作業枠を大きく:より大きな傷が消え、作られる部分が増えます</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>A smaller working frame: more of the photo stays</source>
        <translation>作業枠を小さく:写真がより多く残ります</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Another result of the same model, by other noise inside it</source>
        <translation>同じモデルで、ノイズを変えた別の結果</translation>
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
        <translation>結果を適用</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Automatic frame</source>
        <translation>枠を自動に</translation>
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
        <translation>クリーンアップをキャンセル</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Coarser</source>
        <translation>粗く</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Drop the result</source>
        <translation>結果を破棄</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Finer</source>
        <translation>細かく</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Give up the running clean-up</source>
        <translation>実行中のクリーンアップを中止します</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Keep the result as it is; its sliders are for the next one</source>
        <translation>結果をそのまま残します。スライダーは次の結果に使われます</translation>
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
        <translation>領域を、モデルが作ったものに置き換えます</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: Apple GPU</source>
        <translation>モデルの実行先:Apple GPU</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: Automatic</source>
        <translation>モデルの実行先:自動</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: CPU</source>
        <translation>モデルの実行先:CPU</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run models on: NVIDIA GPU</source>
        <translation>モデルの実行先:NVIDIA GPU</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Run on</source>
        <translation>実行先</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Take the result back (Escape)</source>
        <translation>結果を取り消します(Esc)</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <location filename="../../app/panels/factor_row.py"/>
        <source>The working frame that suits the region</source>
        <translation>領域に合った作業枠</translation>
    </message>
    <message>
        <location filename="../../app/commands/cleanup_menu.py"/>
        <source>Try other noise</source>
        <translation>別のノイズを試す</translation>
    </message>
    <message>
        <location filename="../../app/commands/doing.py"/>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Reselect</source>
        <translation>再選択</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <location filename="../../app/panels/status.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Cancel the stroke, the running work or the live result</source>
        <translation>ストローク、実行中の作業、調整中の結果をキャンセルします</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Change how the program looks and works</source>
        <translation>プログラムの見た目と動作を変更します</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Copy the photo, or what is selected with its soft edge</source>
        <translation>写真、または選択した部分をぼかした縁ごとコピーします</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Do the step again</source>
        <translation>操作をもう一度行います</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Preferences…</source>
        <translation>環境設定…</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <source>Take the last step back</source>
        <translation>直前の操作を取り消します</translation>
    </message>
    <message>
        <location filename="../../app/commands/edit_menu.py"/>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all</source>
        <translation>すべて閉じる</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all photos but the one in front</source>
        <translation>手前の写真以外をすべて閉じます</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close all photos: back to the start page</source>
        <translation>すべての写真を閉じ、スタートページに戻ります</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close others</source>
        <translation>ほかを閉じる</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close photo</source>
        <translation>写真を閉じる</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Close the photo in front</source>
        <translation>手前の写真を閉じます</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Export a copy…</source>
        <translation>コピーを書き出し…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Go back to the photo as it is on the disk; undo brings your changes back</source>
        <translation>ディスク上の写真に戻ります。変更は「元に戻す」で戻せます</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Leave GLEAN Retouch</source>
        <translation>GLEAN Retouch を終了します</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Leave GPS and place names out of every photo you save</source>
        <translation>保存するすべての写真から GPS と地名を除きます</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <location filename="../../app/panels/tabs.py"/>
        <source>Open photos</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open recent</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open the picture from the clipboard in a tab of its own</source>
        <translation>クリップボードの画像を新しいタブで開きます</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Paste as photo</source>
        <translation>写真として貼り付け</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <location filename="../../app/files/reverting.py"/>
        <source>Revert</source>
        <translation>保存時に戻す</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Sample photos</source>
        <translation>サンプル写真</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save a copy under another name; the photo keeps its own</source>
        <translation>別の名前でコピーを保存します。写真の名前は変わりません</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save as…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save project…</source>
        <translation>プロジェクトを保存…</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo</source>
        <translation>写真を保存します</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo under another name or format</source>
        <translation>写真を別の名前や形式で保存します</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save the photo with its layers, cleanups and selection, for later and for Krita or GIMP</source>
        <translation>レイヤー、クリーンアップ、選択範囲ごと保存します。後の作業や Krita、GIMP 用です</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Save without location</source>
        <translation>位置情報なしで保存</translation>
    </message>
    <message>
        <location filename="../../app/commands/file_menu.py"/>
        <source>Write a copy in another format</source>
        <translation>別の形式でコピーを書き出します</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <location filename="../../app/dialogs/about.py"/>
        <source>About GLEAN Retouch</source>
        <translation>GLEAN Retouch について</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>See every command’s keys, and change them</source>
        <translation>すべてのコマンドのキーを確認し、変更します</translation>
    </message>
    <message>
        <location filename="../../app/commands/help_menu.py"/>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>&amp;Image</source>
        <translation>イメージ(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Crop to selection</source>
        <translation>選択範囲で切り抜き</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Exposure and contrast</source>
        <translation>露出とコントラスト</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Exposure and contrast…</source>
        <translation>露出とコントラスト…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Flip horizontally</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Flip vertically</source>
        <translation>上下反転</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Keep only the part of the photo around the selection</source>
        <translation>選択範囲の周りだけを残します</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Levels</source>
        <translation>レベル補正</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Levels…</source>
        <translation>レベル補正…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Make the photo brighter or darker, harder or softer</source>
        <translation>写真を明るく・暗く、硬く・柔らかくします</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Make the photo larger or smaller</source>
        <translation>写真を大きく、または小さくします</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Mirror the photo: left becomes right</source>
        <translation>写真を鏡像にします:左が右になります</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Mirror the photo: top becomes bottom</source>
        <translation>写真を鏡像にします:上が下になります</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Resize</source>
        <translation>サイズ変更</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Resize…</source>
        <translation>サイズ変更…</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate by 180°</source>
        <translation>180°回転</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Rotate right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Say what is black and what is white, with the histogram</source>
        <translation>ヒストグラムで黒と白を決めます</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Take a colour cast out of the photo</source>
        <translation>写真の色かぶりを取ります</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn a quarter to the left</source>
        <translation>左に90°回します</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn a quarter to the right</source>
        <translation>右に90°回します</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>Turn the photo upside down</source>
        <translation>写真を上下逆さまにします</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>White balance</source>
        <translation>ホワイトバランス</translation>
    </message>
    <message>
        <location filename="../../app/commands/image_menu.py"/>
        <source>White balance…</source>
        <translation>ホワイトバランス…</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>Press the keys first.</source>
        <translation>先にキーを押してください。</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>applying what a tool is at</source>
        <translation>ツールの適用</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>comparing with the photo before</source>
        <translation>前の写真との比較</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>going from control to control</source>
        <translation>コントロール間の移動</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>moving the photo</source>
        <translation>写真の移動</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>moving the view</source>
        <translation>表示の移動</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>taking a corner of a polygon back</source>
        <translation>多角形の角の取り消し</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>{keys} belongs to “{command}”; take it away there first, or choose other keys.</source>
        <translation>{keys} は「{command}」のキーです。先にそこから外すか、別のキーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/commands/keys.py"/>
        <source>{keys} is for {use}; choose other keys.</source>
        <translation>{keys} は使用中です({use})。別のキーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>Clear list</source>
        <translation>リストを消去</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>Forget the recent photos; the files stay</source>
        <translation>最近使った写真を忘れます。ファイルは残ります</translation>
    </message>
    <message>
        <location filename="../../app/commands/menus.py"/>
        <source>No recent photos</source>
        <translation>最近使った写真はありません</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>&amp;Select</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Bring back the selection that was given up last</source>
        <translation>最後に解除した選択範囲を戻します</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Compare with original…</source>
        <translation>元の写真と比較…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <location filename="../../app/document/document.py"/>
        <source>Deselect</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Feather the selection: the edge fades out over so many pixels to either side</source>
        <translation>選択範囲をぼかす:縁が両側に指定ピクセルかけて薄れます</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Feather…</source>
        <translation>ぼかす…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow by 4 px</source>
        <translation>4 px 拡張</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow the selection: the edge moves outwards by so many pixels</source>
        <translation>選択範囲を拡張:縁が外側へ指定ピクセル動きます</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Grow…</source>
        <translation>拡張…</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Invert selection</source>
        <translation>選択範囲を反転</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Lay a red veil over what is not selected</source>
        <translation>選択されていない部分に赤いベールをかけます</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Make the selection larger</source>
        <translation>選択範囲を広げます</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Make the selection smaller</source>
        <translation>選択範囲を狭めます</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Quick mask</source>
        <translation>クイックマスク</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select a face, and the next one when asked again</source>
        <translation>顔を選択します。もう一度で次の顔を選択します</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select all</source>
        <translation>すべてを選択</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <location filename="../../app/selecting/face.py"/>
        <source>Select face</source>
        <translation>顔を選択</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select my edits</source>
        <translation>自分の編集を選択</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select nothing</source>
        <translation>何も選択しません</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select the whole photo</source>
        <translation>写真全体を選択します</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what is not selected</source>
        <translation>選択されていない部分を選択します</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what was retouched in another program, by the photo as it was before</source>
        <translation>別のプログラムでレタッチした部分を、元の写真と比べて選択します</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Select what you retouched since opening</source>
        <translation>開いてからレタッチした部分を選択します</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink by 4 px</source>
        <translation>4 px 縮小</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink the selection: the edge moves inwards by so many pixels</source>
        <translation>選択範囲を縮小:縁が内側へ指定ピクセル動きます</translation>
    </message>
    <message>
        <location filename="../../app/commands/select_menu.py"/>
        <source>Shrink…</source>
        <translation>縮小…</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Harder brush</source>
        <translation>ブラシを硬く</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Larger brush</source>
        <translation>ブラシを大きく</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the brush larger</source>
        <translation>ブラシを大きくします</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the brush smaller</source>
        <translation>ブラシを小さくします</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the rim of the brush sharper</source>
        <translation>ブラシの縁をはっきりさせます</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Make the rim of the brush softer</source>
        <translation>ブラシの縁を柔らかくします</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Smaller brush</source>
        <translation>ブラシを小さく</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <source>Softer brush</source>
        <translation>ブラシを柔らかく</translation>
    </message>
    <message>
        <location filename="../../app/commands/tool_menu.py"/>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/tool_column.py"/>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>As the desktop colours</source>
        <translation>デスクトップに合わせた配色</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Bring the next open photo to the front</source>
        <translation>次の開いている写真を手前に出します</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Bring the open photo before this one to the front</source>
        <translation>前の開いている写真を手前に出します</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Dark colours</source>
        <translation>暗い配色</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Draw the squares a clean-up works on</source>
        <translation>クリーンアップが作業する四角を表示します</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Fit in window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Light colours</source>
        <translation>明るい配色</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Next photo</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/panels/docks.py"/>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Previous photo</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show every pixel as one pixel of the screen</source>
        <translation>写真の1ピクセルを画面の1ピクセルで表示します</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show the photo before on the left of a line that can be dragged (Ctrl+arrows move it)</source>
        <translation>動かせる線の左側に前の写真を表示します(Ctrl+矢印キーで線を移動)</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Show the whole photo</source>
        <translation>写真全体を表示します</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Show working squares</source>
        <translation>作業枠を表示</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Split view</source>
        <translation>分割表示</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <location filename="../../app/commands/view_menu.py"/>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face is only a small part of the region.</source>
        <translation>顔は領域のごく一部です。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region, but no portrait model is installed.</source>
        <translation>領域に顔が見つかりましたが、ポートレート用のモデルがありません。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region, but no portrait model is installed; this one was made for “{domain}”.</source>
        <translation>領域に顔が見つかりましたが、ポートレート用のモデルがありません。これは「{domain}」用です。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A face was found in the region.</source>
        <translation>領域に顔が見つかりました。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>A large face was found in the region.</source>
        <translation>領域に大きな顔が見つかりました。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Cleaning up</source>
        <translation>クリーンアップ中</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Cleaning up {part} of {parts}</source>
        <translation>クリーンアップ中({part}/{parts})</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Comparing the photos</source>
        <translation>写真を比べています</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Laying one photo over the other</source>
        <translation>2枚の写真を重ねています</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Looking for differences</source>
        <translation>違いを探しています</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>More than one face is masked; only one is cleaned up at a time.</source>
        <translation>複数の顔が選択されています。一度にクリーンアップできるのは1つです。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region, but no photo model is installed; this one was made for “{domain}”.</source>
        <translation>領域に顔は見つかりませんでしたが、写真用のモデルがありません。これは「{domain}」用です。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region, but only models for faces are installed.</source>
        <translation>領域に顔は見つかりませんでしたが、顔用のモデルしかありません。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>No face was found in the region.</source>
        <translation>領域に顔は見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Sharpening up</source>
        <translation>精細化中</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>Sharpening up {part} of {parts}</source>
        <translation>精細化中({part}/{parts})</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is only {side} px wide, so the model goes down by a factor of {factor} instead of {usual} and larger flaws can stay.</source>
        <translation>作業枠の幅が {side} px しかないため、倍率は {usual} ではなく {factor} になり、大きな傷が残ることがあります。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px, so the result can be softer than the photo around it.</source>
        <translation>作業枠の幅は {side} px、モデルの出力は {made} px のため、結果が周りの写真より柔らかくなることがあります。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px; “{second}” goes on to {whole} px, so the result can still be softer than the photo around it.</source>
        <translation>作業枠の幅は {side} px、モデルの出力は {made} px です。「{second}」が {whole} px まで進めますが、結果が周りの写真より柔らかくなることがあります。</translation>
    </message>
    <message>
        <location filename="../../app/core_words.py"/>
        <source>The working frame is {side} px wide and the model makes {made} px; “{second}” makes the rest of the way, in tiles.</source>
        <translation>作業枠の幅は {side} px、モデルの出力は {made} px です。残りは「{second}」がタイルごとに仕上げます。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>&amp;Licences…</source>
        <translation>ライセンス(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>&lt;p&gt;Makes bad retouching look real, on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
        <translation>&lt;p&gt;下手なレタッチを本物らしく見せます。すべてこのコンピューターの中で行われ、写真は外に出ません。&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>Read the licences of everything that this program is made of</source>
        <translation>このプログラムを構成するすべてのもののライセンスを読む</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/about.py"/>
        <source>not installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/choose_original.py"/>
        <source>Photos ({every});;All files (*)</source>
        <translation>写真 ({every});;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <source>Project with layers, OpenRaster</source>
        <translation>レイヤー付きプロジェクト、OpenRaster</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_file.py"/>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save photo</source>
        <translation>写真を保存</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/choose_original.py"/>
        <source>Compare with the original photo</source>
        <translation>元の写真と比較</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>As exported, at 100 %</source>
        <translation>書き出し結果、100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Before, at 100 %</source>
        <translation>前、100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Choose a name and write the copy</source>
        <translation>名前を選んでコピーを書き出します</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Copy</source>
        <comment>a file</comment>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Export a copy</source>
        <translation>コピーを書き出し</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>One pixel of the copy for each of the screen; drag or use the arrow keys to move</source>
        <translation>コピーの1ピクセルを画面の1ピクセルで表示。ドラッグか矢印キーで動かします</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Size of the copy</source>
        <translation>コピーのサイズ</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Trying the export</source>
        <translation>書き出しを試しています</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>What the file will take on the disk</source>
        <translation>ファイルがディスクで占めるサイズ</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>Write nothing (Esc)</source>
        <translation>書き出しません(Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>{measures}, reckoning the size…</source>
        <translation>{measures}、サイズを計算中…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export.py"/>
        <source>{title} at 100 %</source>
        <translation>{title}、100 %</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>16 bit</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>16 bit become 8</source>
        <translation>16 ビットが 8 ビットになります</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>8 bit</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>All of them keep every pixel</source>
        <translation>どれもすべてのピクセルを保ちます</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>By quality</source>
        <translation>品質に応じて</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Colour detail</source>
        <translation>色の細かさ</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Deflate (smallest)</source>
        <translation>Deflate(最小)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Depth</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Full (4:4:4)</source>
        <translation>完全(4:4:4)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Half (4:2:0)</source>
        <translation>半分(4:2:0)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Half across (4:2:2)</source>
        <translation>横だけ半分(4:2:2)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Higher looks better and takes more room</source>
        <translation>高いほど美しく、サイズが大きくなります</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>How the copy is written</source>
        <translation>コピーを書き出す形式</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>In {format}, {losses}.</source>
        <translation>{format} では:{losses}。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Keep every pixel (lossless)</source>
        <translation>すべてのピクセルを保つ(可逆)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Larger, but exactly the photo</source>
        <translation>大きくなりますが、写真そのものです</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Leave out EXIF and XMP; the colour profile stays</source>
        <translation>EXIF と XMP を除きます。カラープロファイルは残ります</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Leave out GPS and place names; everything else stays</source>
        <translation>GPS と地名を除きます。ほかはすべて残ります</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Less colour detail makes smaller files</source>
        <translation>色を粗くするとファイルが小さくなります</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Longer side</source>
        <translation>長辺</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Longer side in pixels</source>
        <translation>長辺(ピクセル)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Make the copy smaller; it is never made larger</source>
        <translation>コピーを小さくします。大きくはなりません</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Packing</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Quality slider</source>
        <translation>品質(スライダー)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Remove all camera data and description</source>
        <translation>撮影情報と説明をすべて削除</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Remove location</source>
        <translation>位置情報を削除</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>Steps of brightness: 16 bit keep fine gradients</source>
        <translation>明るさの段階:16 ビットなら滑らかな階調が保たれます</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>What the longer side of the copy is shrunk to</source>
        <translation>コピーの長辺をこの長さに縮小します</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>camera data and description have no place</source>
        <translation>撮影情報と説明は保存されません</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/export_form.py"/>
        <source>transparency becomes white</source>
        <translation>透明部分は白になります</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Add to the selection, subtract from it, keep what both have</source>
        <translation>選択範囲に追加、一部を除く、共通部分を残す</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>All back to default</source>
        <translation>すべて既定に戻す</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>All keys are back to default.</source>
        <translation>すべてのキーが既定に戻りました。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Bring the changed keys back</source>
        <translation>変更したキーを戻します</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Choose a command to change its keys</source>
        <translation>キーを変更するコマンドを選んでください</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Choose a command, then press its new keys.</source>
        <translation>コマンドを選び、新しいキーを押してください。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Click here and press the new keys</source>
        <translation>ここをクリックして新しいキーを押してください</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Forget every change of the keys</source>
        <translation>キーの変更をすべて忘れます</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Give these keys to the command</source>
        <translation>このキーをコマンドに割り当てます</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Go back to the command’s own keys</source>
        <translation>コマンド本来のキーに戻します</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Hold to see the photo before</source>
        <translation>押している間、前の写真を表示</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keep the keys as they are</source>
        <translation>キーをこのままにします</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Leave the command without keys</source>
        <translation>コマンドのキーをなくします</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Move the photo</source>
        <translation>写真を動かす</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Move the view</source>
        <translation>表示を動かす</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>None</source>
        <comment>keys</comment>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>On the photo</source>
        <translation>写真の上で</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Search commands or keys</source>
        <translation>コマンドやキーを検索</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Shift, Alt, both</source>
        <translation>Shift、Alt、両方</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Show only what contains this</source>
        <translation>これを含むものだけを表示します</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Space, middle button</source>
        <translation>スペース、中ボタン</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/keys.py"/>
        <source>Zoom at the pointer</source>
        <translation>ポインターの位置で拡大・縮小</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Parts of the program</source>
        <translation>プログラムの構成要素</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Search names and texts</source>
        <translation>名前と本文を検索</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/licences.py"/>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/licences.py"/>
        <source>{n} parts</source>
        <extracomment>One: {n} part</extracomment>
        <translation>
            <numerusform>{n} 個</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Leave the selection as it is (Esc)</source>
        <translation>選択範囲をこのままにします(Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>Pixels slider</source>
        <translation>ピクセル(スライダー)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/pixels.py"/>
        <source>{action} the selection (Return)</source>
        <translation>選択範囲を変更:{action}(Enter)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Bring back what was set before</source>
        <translation>前の設定に戻します</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Keep what is set here</source>
        <translation>この設定を残します</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/preferences.py"/>
        <source>Put everything in this dialog back to default</source>
        <translation>この画面のすべてを既定に戻します</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>16 bits per channel</source>
        <translation>チャンネルあたり 16 ビット</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Choose another format…</source>
        <translation>別の形式を選ぶ…</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete the unsaved work on {n} photos?</source>
        <extracomment>One: Delete the unsaved work on {n} photo?</extracomment>
        <translation>
            <numerusform>{n} 枚の写真の未保存の作業を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Delete the unsaved work on “{title}”?</source>
        <translation>「{title}」の未保存の作業を削除しますか?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Discard all</source>
        <translation>すべて破棄</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Discard unsaved work</source>
        <translation>未保存の作業を破棄</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Don’t save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Each takes memory as long as it is open.</source>
        <translation>開いている間、1枚ごとにメモリを使います。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Give up your changes to “{title}”?</source>
        <translation>「{title}」の変更を捨てますか?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>It can’t be brought back afterwards. Photos on disk stay as they are.</source>
        <translation>削除すると元に戻せません。ディスク上の写真はそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Open {n} photos?</source>
        <extracomment>One: Open {n} photo?</extracomment>
        <translation>
            <numerusform>{n} 枚の写真を開きますか?</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save with less</source>
        <translation>減らして保存</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save your changes to “{title}”?</source>
        <translation>「{title}」の変更を保存しますか?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Save “{name}” with less, or choose another format?</source>
        <translation>「{name}」を減らして保存しますか、それとも別の形式を選びますか?</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>The file has another size or kind of colour, so undo can’t bring them back.</source>
        <translation>ファイルのサイズか色の種類が違うため、「元に戻す」では戻せません。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>Without saving, they are lost.</source>
        <translation>保存しないと失われます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/questions.py"/>
        <source>Without saving, they are lost. {n} other photos have unsaved changes too.</source>
        <extracomment>One: Without saving, they are lost. {n} other photo has unsaved changes too.</extracomment>
        <translation>
            <numerusform>保存しないと失われます。ほかに {n} 枚の写真にも未保存の変更があります。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>this photo</source>
        <translation>この写真</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>transparency</source>
        <translation>透明部分</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/questions.py"/>
        <source>{kind} can’t hold {losses}.</source>
        <translation>{kind} では保存できないものがあります:{losses}。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>A minute ago</source>
        <translation>1 分前</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>An hour ago</source>
        <translation>1 時間前</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Ask again at the next start (Esc)</source>
        <translation>次の起動時にもう一度たずねます(Esc)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Bring back</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Can’t be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Delete the work on the ticked photos; their files stay</source>
        <translation>チェックした写真の作業を削除します。ファイルは残ります</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Discard…</source>
        <translation>破棄…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>GLEAN Retouch ended before these photos were saved. Bring the work back with its selection and its history, and go on where you were.</source>
        <extracomment>One: GLEAN Retouch ended before this photo was saved. Bring the work back with its selection and its history, and go on where you were.</extracomment>
        <translation>
            <numerusform>写真が保存される前に GLEAN Retouch が終了しました。選択範囲と履歴ごと作業を復元して、続きから始められます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Not saved anywhere yet</source>
        <translation>まだどこにも保存されていません</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Open the ticked photos as they were</source>
        <translation>チェックした写真を元の状態で開きます</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Tick the photos that the buttons are about</source>
        <translation>ボタンの対象にする写真をチェックしてください</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Unsaved photos</source>
        <translation>未保存の写真</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Unsaved work</source>
        <translation>未保存の作業</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/recovery.py"/>
        <source>Your work is still here</source>
        <translation>作業は残っています</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>{n} hours ago</source>
        <extracomment>One: {n} hour ago</extracomment>
        <translation>
            <numerusform>{n} 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/dialogs/recovery.py"/>
        <source>{n} minutes ago</source>
        <extracomment>One: {n} minute ago</extracomment>
        <translation>
            <numerusform>{n} 分前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Hard pixels (drawings, icons)</source>
        <translation>くっきり(図やアイコン)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>How new pixels are made from the old ones</source>
        <translation>元のピクセルから新しいピクセルを作る方法</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Keep the proportions</source>
        <translation>縦横比を保つ</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Leave the photo as it is</source>
        <translation>写真をそのままにします</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Make the photo this large</source>
        <translation>写真をこのサイズにします</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Resize</source>
        <comment>button</comment>
        <translation>サイズ変更</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Sharp (photos)</source>
        <translation>シャープ(写真)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Size of the new photo beside the present one</source>
        <translation>今の写真に対する新しい写真のサイズ</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Smooth</source>
        <translation>滑らか</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>Width and height change together, so that nothing is stretched</source>
        <translation>幅と高さが一緒に変わり、ゆがみません</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{before} → {now} megapixels</source>
        <translation>{before} → {now} メガピクセル</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{megapixels} megapixels are more than can be edited here; ask for less.</source>
        <translation>{megapixels} メガピクセルはここで編集できる大きさを超えています。小さくしてください。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/resize.py"/>
        <source>{name} of the new photo in pixels</source>
        <translation>新しい写真の{name}(ピクセル)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Click something in the photo that should be grey.</source>
        <translation>写真の中で、グレーになるはずの場所をクリックしてください。</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Colder (left) or warmer (right)</source>
        <translation>寒色(左)または暖色(右)</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Temperature</source>
        <translation>色温度</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>That is grey now</source>
        <translation>そこがグレーになりました</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Tint</source>
        <translation>色かぶり</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/balance_form.py"/>
        <source>Towards green (left) or magenta (right)</source>
        <translation>グリーン(左)またはマゼンタ(右)へ</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Change the photo, as one step that can be undone</source>
        <translation>取り消せる1つの操作として写真を変更します</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Let the photo decide</source>
        <translation>写真に合わせて決めます</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Put all sliders back</source>
        <translation>すべてのスライダーを戻します</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/dialog.py"/>
        <source>Show the photo as it will be; off shows it as it is</source>
        <translation>変更後の写真を表示します。オフで今の写真を表示します</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Darker shadows and brighter lights, or a flatter photo</source>
        <translation>暗部をより暗く明部をより明るく、または平坦な写真に</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/exposure_form.py"/>
        <source>Stops of light: 1 is twice as bright, −1 half as bright</source>
        <translation>光の段数:1 で2倍明るく、−1 で半分になります</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/histogram.py"/>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/histogram.py"/>
        <source>How many pixels are dark (left), middling and bright (right)</source>
        <translation>暗い(左)、中間、明るい(右)ピクセルの数</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Above 1 brightens the middle</source>
        <translation>1 より大きいと中間が明るくなります</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>Middle</source>
        <translation>中間</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>What is brighter becomes white</source>
        <translation>これより明るい部分は白になります</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>What is darker becomes black</source>
        <translation>これより暗い部分は黒になります</translation>
    </message>
    <message>
        <location filename="../../app/dialogs/tone/levels_form.py"/>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <location filename="../../app/document/project/reader.py"/>
        <source>Blend modes of its layers are drawn as normal.</source>
        <translation>レイヤーの描画モードは通常として描かれます。</translation>
    </message>
    <message>
        <location filename="../../app/document/project/reader.py"/>
        <source>Its layers are opened as one; saving asks for another file.</source>
        <translation>レイヤーは1枚にまとめて開かれました。保存時に別のファイル名をたずねます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/document/project/reader.py"/>
        <source>Opened with {n} cleanups in its layers: {names}.</source>
        <extracomment>One: Opened with {n} cleanup in its layers: {names}.</extracomment>
        <translation>
            <numerusform>{n} 個のクリーンアップをレイヤーに含めて開きました:{names}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Copying</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>Pasting</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <location filename="../../app/files/clipboard.py"/>
        <source>The picture on the clipboard</source>
        <translation>クリップボードの画像</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>Pasted photo</source>
        <translation>貼り付けた写真</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>That holds no picture; copy or drag one from another program.</source>
        <translation>画像が含まれていません。別のプログラムからコピーかドラッグしてください。</translation>
    </message>
    <message>
        <location filename="../../app/files/files.py"/>
        <source>The clipboard holds no picture; copy one in another program first.</source>
        <translation>クリップボードに画像がありません。先に別のプログラムでコピーしてください。</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Opening {name}</source>
        <translation>{name} を開く</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Suggested region</source>
        <translation>提案された領域</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>Untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>{failed} of {total} files can’t be opened because they are damaged or no photos: {names}.</source>
        <translation>{total} 個中 {failed} 個のファイルは、壊れているか写真ではないため開けません:{names}。</translation>
    </message>
    <message>
        <location filename="../../app/files/opening.py"/>
        <source>{name} holds no photo: choose another folder.</source>
        <translation>{name} に写真がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/files/reverting.py"/>
        <source>Reading {name} again</source>
        <translation>{name} を読み直す</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Exported {name}</source>
        <translation>{name} を書き出しました</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Exporting {name}</source>
        <translation>{name} を書き出す</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Saved {name}</source>
        <translation>{name} を保存しました</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>Saving {name}</source>
        <translation>{name} を保存</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>{name} is open in another tab, whose work would be lost; close it there or choose another name.</source>
        <translation>{name} は別のタブで開いているため、保存するとそのタブの作業が失われます。そのタブで閉じるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="../../app/files/saving.py"/>
        <source>{stem} copy</source>
        <translation>{stem} のコピー</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>a few seconds left</source>
        <translation>残り数秒</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>about {seconds} min left</source>
        <translation>残り約 {seconds} 分</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>about {seconds} s left</source>
        <translation>残り約 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>{title} did not work: {what}</source>
        <translation>{title}:失敗しました({what})</translation>
    </message>
    <message>
        <location filename="../../app/jobs/queue.py"/>
        <source>{title} needs more memory than is free; close other programs and try again.</source>
        <translation>{title}:空きメモリが足りません。ほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="../../app/journal/autosave.py"/>
        <source>Autosave can’t keep your work on “{title}” because the disk with {root} is full; free some space, or save now and then.</source>
        <translation>{root} のディスクがいっぱいのため、「{title}」の作業を自動保存できません。空きを作るか、時々保存してください。</translation>
    </message>
    <message>
        <location filename="../../app/journal/autosave.py"/>
        <source>Autosave can’t keep your work on “{title}” in {root} ({reason}); make that folder writable, or save now and then.</source>
        <translation>「{title}」の作業を {root} に自動保存できません({reason})。フォルダーを書き込み可能にするか、時々保存してください。</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>A photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>The work on “{title}” can’t be brought back ({reason}); it is kept for the next start.</source>
        <translation>「{title}」の作業を復元できません({reason})。次の起動まで保管されます。</translation>
    </message>
    <message>
        <location filename="../../app/journal/recovery.py"/>
        <source>too little memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <location filename="../../app/journal/replay.py"/>
        <source>The autosave of this photo is damaged from its beginning, so it can’t be brought back; open the photo itself again.</source>
        <translation>この写真の自動保存は先頭から壊れているため、復元できません。写真そのものを開き直してください。</translation>
    </message>
    <message>
        <location filename="../../app/journal/replay.py"/>
        <source>The autosave of this photo was written by a newer GLEAN Retouch; start that version to bring it back.</source>
        <translation>この写真の自動保存は、より新しい GLEAN Retouch のものです。復元するにはそのバージョンを起動してください。</translation>
    </message>
    <message>
        <location filename="../../app/journal/writer.py"/>
        <source>Autosave has stopped for “{title}” because it needs more of the disk than autosave may use; save now and then.</source>
        <translation>「{title}」の自動保存は、許された容量を超えたため停止しました。時々保存してください。</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <source>Dropped photo</source>
        <translation>ドロップした写真</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/history_panel.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <location filename="../../app/panels/navigator.py"/>
        <source>Navigator</source>
        <translation>ナビゲーター</translation>
    </message>
    <message>
        <location filename="../../app/main_window.py"/>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Before on the left of a line that can be dragged (|)</source>
        <translation>動かせる線の左側に前の写真(|)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up again</source>
        <translation>もう一度クリーンアップ</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up panel</source>
        <translation>クリーンアップパネル</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up the whole photo</source>
        <translation>写真全体をクリーンアップします</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up what is selected</source>
        <translation>選択した部分をクリーンアップします</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Clean up what you painted or retouched since opening</source>
        <translation>開いてから描いたりレタッチした部分をクリーンアップします</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Hold to compare</source>
        <translation>押している間比較</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Hold to see the photo before (\)</source>
        <translation>押している間、前の写真を表示(\)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>How it is put in</source>
        <translation>なじませ方</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Keep the result as it is (Enter in this panel)</source>
        <translation>結果をそのまま残します(このパネルで Enter)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>My edits</source>
        <translation>自分の編集</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Other noise</source>
        <translation>別のノイズ</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Queue</source>
        <translation>待ち行列</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Replace the region by what the model makes of it (Ctrl+Return)</source>
        <translation>領域を、モデルが作ったものに置き換えます(Ctrl+Return)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/preferences.py"/>
        <source>Sharpen up to full size</source>
        <translation>原寸まで精細にする</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Take the result back (Esc)</source>
        <translation>結果を取り消します(Esc)</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <location filename="../../app/panels/preview.py"/>
        <source>What the model sees</source>
        <translation>モデルに見えるもの</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where a face is larger than what the model makes, a model for photos makes the rest
of the way. That takes longer; without it, large faces come out softer.</source>
        <translation>顔がモデルの出力より大きい場合、残りを写真用のモデルが仕上げます。
時間がかかりますが、使わないと大きな顔が柔らかくなります。</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Where: {text}</source>
        <translation>場所:{text}</translation>
    </message>
    <message>
        <location filename="../../app/panels/cleanup_panel.py"/>
        <source>Whole photo</source>
        <translation>写真全体</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Float</source>
        <translation>切り離す</translation>
    </message>
    <message>
        <location filename="../../app/panels/docks.py"/>
        <source>Panels: double-click to float one, right-click for more</source>
        <translation>パネル:ダブルクリックで切り離し、右クリックでその他</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Drag the working frame, or its corners, on the photo (T)</source>
        <translation>写真の上で作業枠やその角をドラッグします(T)</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../app/panels/factor_row.py"/>
        <source>Working frame: {text}</source>
        <translation>作業枠:{text}</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click a step to go back or forth to it; the arrow keys do, too</source>
        <translation>操作をクリックすると、その時点に移ります。矢印キーでも移れます</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click to go back</source>
        <translation>クリックで戻ります</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Click to go back to the photo as it was opened</source>
        <translation>クリックで、開いたときの写真に戻ります</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Earliest step kept</source>
        <translation>残っている最も古い操作</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Older steps were let go of to save memory (Preferences)</source>
        <translation>メモリ節約のため、古い操作は破棄されました(環境設定)</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Original</source>
        <translation>元の写真</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>The photo as it is now</source>
        <translation>今の写真</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>Undone; click to do it again</source>
        <translation>取り消し済み。クリックでやり直します</translation>
    </message>
    <message>
        <location filename="../../app/panels/history_panel.py"/>
        <source>{name}, undone</source>
        <translation>{name}、取り消し済み</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Added by you</source>
        <translation>自分で追加</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Chosen for what is on the photo.</source>
        <translation>写真の内容に合わせて選ばれました。</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Looking for models…</source>
        <translation>モデルを探しています…</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>No model is installed.</source>
        <translation>モデルがありません。</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Portrait</source>
        <translation>ポートレート</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested for the photo</source>
        <translation>写真へのおすすめ</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>Suggested: {title}</source>
        <translation>おすすめ:{title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The model that makes the new pixels</source>
        <translation>新しいピクセルを作るモデル</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The model that suits what is on the photo</source>
        <translation>写真の内容に合ったモデル</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>The program chooses, for each region anew</source>
        <translation>領域ごとにプログラムが選びます</translation>
    </message>
    <message>
        <location filename="../../app/panels/model_choice.py"/>
        <source>{domain} · working size {size} px · factor {factor} · {licence}</source>
        <translation>{domain} · 作業サイズ {size} px · 倍率 {factor} · {licence}</translation>
    </message>
    <message>
        <location filename="../../app/panels/navigator.py"/>
        <source>Drag to move the view; the arrow keys do too</source>
        <translation>ドラッグか矢印キーで表示を動かします</translation>
    </message>
    <message>
        <location filename="../../app/panels/navigator.py"/>
        <location filename="../../app/panels/status.py"/>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <location filename="../../app/panels/navigator.py"/>
        <source>Zoom (+ and -)</source>
        <translation>ズーム(+ と -)</translation>
    </message>
    <message>
        <location filename="../../app/panels/option_bar.py"/>
        <location filename="../../app/tools/pick_colour.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Colour of the paint</source>
        <translation>描画色</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Face found</source>
        <translation>顔を検出</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Goes down {times}×:</source>
        <translation>{times}倍縮小:</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Open a photo and select what looks wrong.</source>
        <translation>写真を開いて、不自然な部分を選択してください。</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Seen once the running clean-up is done.</source>
        <translation>実行中のクリーンアップが終わると表示されます。</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>Select what looks wrong.</source>
        <translation>不自然な部分を選択してください。</translation>
    </message>
    <message>
        <location filename="../../app/panels/preview.py"/>
        <source>What the model sees of the photo. If the flaw can’t be seen here, it will be gone; if it can, go down further: “Coarser”, or a model with a higher factor.</source>
        <translation>モデルに見える写真です。ここで傷が見えなければ消えます。見える場合はもっと縮小してください:「粗く」か、倍率の高いモデルを使います。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/panels/preview.py"/>
        <source>{n} tiles</source>
        <extracomment>One: {n} tile</extracomment>
        <translation>
            <numerusform>{n} タイル</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Cancel the clean-up of {title}, {place}</source>
        <translation>{title} のクリーンアップをキャンセル、{place}</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Cancel this clean-up</source>
        <translation>このクリーンアップをキャンセル</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>How far this clean-up is</source>
        <translation>このクリーンアップの進み具合</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Progress of {title}</source>
        <translation>{title} の進み具合</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>Waiting and running clean-ups</source>
        <translation>待機中と実行中のクリーンアップ</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>my edits</source>
        <translation>自分の編集</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="../../app/panels/queue_list.py"/>
        <source>whole photo</source>
        <translation>写真全体</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <location filename="../../app/selecting/margin.py"/>
        <location filename="../../app/tools/patch.py"/>
        <source>Feather</source>
        <translation>ぼかし幅</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Grain</source>
        <translation>粒状感</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How far colours are drawn to the surroundings of the region</source>
        <translation>領域の周りの色にどれだけ近づけるか</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How much of the result is taken</source>
        <translation>結果をどれだけ使うか</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>How softly the result runs out, inwards from the edge of the region</source>
        <translation>領域の縁から内側へ、結果がどれだけ柔らかく薄れるか</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Match colours</source>
        <translation>色を合わせる</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <source>Noise as in the photo around the region, where the result is smoother;
at 100 % it has as much of it</source>
        <translation>結果が滑らかすぎる部分に、領域の周りと同じノイズを加えます。
100 % で同じ量になります</translation>
    </message>
    <message>
        <location filename="../../app/panels/result_sliders.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>Hide “{title}”</source>
        <translation>「{title}」を隠す</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>Show “{title}”</source>
        <translation>「{title}」を表示</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>{title}: hide</source>
        <translation>{title}:隠す</translation>
    </message>
    <message>
        <location filename="../../app/panels/section.py"/>
        <source>{title}: show</source>
        <translation>{title}:表示</translation>
    </message>
    <message>
        <location filename="../../app/panels/sliders.py"/>
        <source>{name} slider</source>
        <translation>{name}(スライダー)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Drop a photo here</source>
        <translation>ここに写真をドロップ</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open a photo from this computer (Ctrl+O)</source>
        <translation>このコンピューターの写真を開きます(Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open photo…</source>
        <translation>写真を開く…</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open the picture from the clipboard (Ctrl+V)</source>
        <translation>クリップボードの画像を開きます(Ctrl+V)</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Open {name}; the sample itself stays as it is</source>
        <translation>{name} を開きます。サンプルそのものは変わりません</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Or try a sample: open the first one and press Clean up</source>
        <translation>サンプルを試すには:最初の1枚を開いて「クリーンアップ」を押します</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Photos you open will be listed here.</source>
        <translation>開いた写真がここに並びます。</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Recent photo: {name}</source>
        <translation>最近使った写真:{name}</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Recent photos</source>
        <translation>最近使った写真</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Sample photo: {title}</source>
        <translation>サンプル写真:{title}</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Select what looks badly retouched, press Clean up, and it looks real again.</source>
        <translation>不自然なレタッチを選択して「クリーンアップ」を押すと、本物らしくなります。</translation>
    </message>
    <message>
        <location filename="../../app/panels/start_page.py"/>
        <source>Start page</source>
        <translation>スタートページ</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <location filename="../../app/tools/pick_colour.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Colour profile and bits per channel</source>
        <translation>カラープロファイルとチャンネルあたりのビット数</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Colour profile and bits per channel; shown {shown}</source>
        <translation>カラープロファイルとチャンネルあたりのビット数。表示:{shown}</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Getting ready…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Give up what is being done (Esc)</source>
        <translation>実行中の作業を中止します(Esc)</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Photo size</source>
        <translation>写真のサイズ</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>What the model runs on</source>
        <translation>モデルを実行する装置</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Width × height in pixels</source>
        <translation>幅 × 高さ(ピクセル)</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>Zoom: 100 % shows every pixel of the photo as one of the screen</source>
        <translation>ズーム:100 % で写真の1ピクセルが画面の1ピクセルになります</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>as sRGB</source>
        <translation>sRGB として</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>through the screen’s own profile</source>
        <translation>画面のプロファイルを使用</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>{profile}, {bits} bit</source>
        <translation>{profile}、{bits} ビット</translation>
    </message>
    <message>
        <location filename="../../app/panels/status.py"/>
        <source>{title}: waiting</source>
        <translation>{title}:待機中</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Changed since it was saved</source>
        <translation>保存後に変更あり</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Close {title}</source>
        <translation>{title} を閉じる</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Close {title} (middle click on the tab)</source>
        <translation>{title} を閉じる(タブを中クリック)</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Earlier tabs</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Later tabs</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Not saved under a name yet</source>
        <translation>まだ名前を付けて保存されていません</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Open photos: Ctrl+Tab goes to the next one</source>
        <translation>開いている写真:Ctrl+Tab で次へ</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Show earlier tabs</source>
        <translation>前のタブを表示</translation>
    </message>
    <message>
        <location filename="../../app/panels/tabs.py"/>
        <source>Show later tabs</source>
        <translation>次のタブを表示</translation>
    </message>
    <message>
        <location filename="../../app/panels/variant_strip.py"/>
        <source>Click a result to put it into the photo</source>
        <translation>結果をクリックすると写真に入ります</translation>
    </message>
    <message>
        <location filename="../../app/panels/variant_strip.py"/>
        <source>Variants</source>
        <translation>案</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Automatic takes a graphics card where there is one</source>
        <translation>自動では、グラフィックカードがあれば使います</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Dark, light, or as the desktop has them</source>
        <translation>ダーク、ライト、またはデスクトップに合わせる</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Disk for unsaved work</source>
        <translation>未保存の作業用ディスク</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For JPEG, WebP and AVIF</source>
        <translation>JPEG、WebP、AVIF 用</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For all open photos together</source>
        <translation>開いているすべての写真の合計</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>For all open photos together; when it is used up, the oldest steps are forgotten. Automatic takes a quarter of the memory, at most 2048 MB</source>
        <translation>開いているすべての写真の合計です。使い切ると、古い操作から忘れられます。自動ではメモリの4分の1、最大 2048 MB を使います</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>History and autosave</source>
        <translation>履歴と自動保存</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keep the location</source>
        <translation>位置情報を残す</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keep unsaved work safe from crashes</source>
        <translation>未保存の作業をクラッシュから守る</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Keeps copies of the photos being edited on this computer until they are saved or closed; off deletes them</source>
        <translation>編集中の写真のコピーを、保存するか閉じるまでこのコンピューターに残します。オフで削除します</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Let a model for photos go on where a face is larger than what its model makes</source>
        <translation>顔がモデルの出力より大きい場合、写真用のモデルに続きを任せます</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Let saved photos tell where they were taken, if they did before: GPS, place names</source>
        <translation>写真に撮影場所があれば保存後も残します:GPS、地名</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Memory for undo</source>
        <translation>元に戻すためのメモリ</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Quality when saving</source>
        <translation>保存時の品質</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Run models on</source>
        <translation>モデルの実行先</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>So much work a crash can cost at most</source>
        <translation>クラッシュで失われる作業の最大量</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>The language of the program; it changes at the next start</source>
        <translation>プログラムの言語。次の起動から変わります</translation>
    </message>
    <message>
        <location filename="../../app/preferences.py"/>
        <source>Write unsaved work every</source>
        <translation>未保存の作業を書き込む間隔</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Unnamed profile</source>
        <translation>名前のないプロファイル</translation>
    </message>
    <message>
        <location filename="../../app/profiles.py"/>
        <source>Unreadable profile</source>
        <translation>読み取れないプロファイル</translation>
    </message>
    <message>
        <location filename="../../app/recovery.py"/>
        <source>Bringing back {title}</source>
        <translation>{title} を復元</translation>
    </message>
    <message>
        <location filename="../../app/recovery.py"/>
        <source>Looking for unsaved work</source>
        <translation>未保存の作業を探しています</translation>
    </message>
    <message>
        <location filename="../../app/reshaping.py"/>
        <source>The photo was changed meanwhile: do it again</source>
        <translation>その間に写真が変更されました。もう一度行ってください</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Badly retouched</source>
        <translation>下手なレタッチ</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Otters</source>
        <translation>カワウソ</translation>
    </message>
    <message>
        <location filename="../../app/samples.py"/>
        <source>Portrait laughing</source>
        <translation>笑顔のポートレート</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>Face {number} of {faces}; again for the next one</source>
        <translation>顔 {number}/{faces}。もう一度で次の顔へ</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>Looking for faces</source>
        <translation>顔を探しています</translation>
    </message>
    <message>
        <location filename="../../app/selecting/face.py"/>
        <source>No face was found in this photo; draw around it with the ellipse or the lasso instead.</source>
        <translation>この写真に顔は見つかりませんでした。楕円形選択かなげなわで囲んでください。</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Feather selection</source>
        <translation>選択範囲をぼかす</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Grow</source>
        <translation>拡張</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Grow selection</source>
        <translation>選択範囲を拡張</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Shrink</source>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>Shrink selection</source>
        <translation>選択範囲を縮小</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge fades out over so many pixels to either side.</source>
        <translation>縁が両側に指定ピクセルかけて薄れます。</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge moves inwards by so many pixels.</source>
        <translation>縁が内側へ指定ピクセル動きます。</translation>
    </message>
    <message>
        <location filename="../../app/selecting/margin.py"/>
        <source>The edge moves outwards by so many pixels.</source>
        <translation>縁が外側へ指定ピクセル動きます。</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Compare with original</source>
        <translation>元の写真と比較</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>No difference to {name} was found; select what you retouched by hand.</source>
        <translation>{name} との違いは見つかりませんでした。レタッチした部分を手で選択してください。</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Reading {name}</source>
        <translation>{name} を読み込む</translation>
    </message>
    <message>
        <location filename="../../app/selecting/original.py"/>
        <source>Selected where the photo differs from {name}</source>
        <translation>{name} と違う部分を選択しました</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>As the photo</source>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Crop and straighten</source>
        <translation>切り抜きと傾き補正</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Drag the part to keep, then Enter; Ctrl and drag along the horizon straightens</source>
        <translation>残す部分をドラッグして Enter。Ctrl を押しながら水平線に沿ってドラッグすると傾きを補正します</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Enter or a double click crops, Escape gives up</source>
        <translation>Enter かダブルクリックで切り抜き、Esc で中止</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Portrait in place of landscape, or back</source>
        <translation>横長を縦長に、またはその逆に</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Proportions of the part to keep</source>
        <translation>残す部分の縦横比</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Shape</source>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Straighten</source>
        <translation>傾き補正</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Swap sides</source>
        <translation>縦横を入れ替え</translation>
    </message>
    <message>
        <location filename="../../app/tools/crop.py"/>
        <source>Turns the photo clockwise under the frame</source>
        <translation>枠の下で写真を時計回りに回します</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Drag a rectangle around what should be cleaned up</source>
        <translation>クリーンアップする部分を長方形で囲みます</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Drag an ellipse around what should be cleaned up</source>
        <translation>クリーンアップする部分を楕円で囲みます</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Ellipse selection</source>
        <translation>楕円形選択</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Intersect</source>
        <translation>共通範囲</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <source>Rectangle selection</source>
        <translation>長方形選択</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Replace the selection, add to it (Shift), subtract from it (Alt) or keep what both share (Shift+Alt)</source>
        <translation>選択範囲を置き換え、追加(Shift)、一部を除く(Alt)、または共通部分を残す(Shift+Alt)</translation>
    </message>
    <message>
        <location filename="../../app/tools/drag.py"/>
        <location filename="../../app/tools/lasso.py"/>
        <location filename="../../app/tools/polygon.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/wand.py"/>
        <source>Subtract</source>
        <translation>一部を除く</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>Drag the square that Clean up works in, or its corners; drag beside it to draw another; arrow keys move it</source>
        <translation>クリーンアップが作業する四角やその角をドラッグします。外側をドラッグすると描き直し、矢印キーで動きます</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>The middle of the working frame has to lie on the photo</source>
        <translation>作業枠の中心は写真の上に置いてください</translation>
    </message>
    <message>
        <location filename="../../app/tools/frame.py"/>
        <source>Working frame</source>
        <translation>作業枠</translation>
    </message>
    <message>
        <location filename="../../app/tools/hand.py"/>
        <source>Drag the photo around (Space with any tool)</source>
        <translation>写真を動かします(どのツールでもスペースで)</translation>
    </message>
    <message>
        <location filename="../../app/tools/hand.py"/>
        <source>Hand</source>
        <translation>手のひら</translation>
    </message>
    <message>
        <location filename="../../app/tools/heal.py"/>
        <source>Healing</source>
        <translation>修復中</translation>
    </message>
    <message>
        <location filename="../../app/tools/lasso.py"/>
        <source>Draw freely around what should be cleaned up</source>
        <translation>クリーンアップする部分を自由に囲みます</translation>
    </message>
    <message>
        <location filename="../../app/tools/lasso.py"/>
        <source>Lasso selection</source>
        <translation>なげなわ選択</translation>
    </message>
    <message>
        <location filename="../../app/tools/paint.py"/>
        <source>Colour {colour}</source>
        <translation>色 {colour}</translation>
    </message>
    <message>
        <location filename="../../app/tools/paint.py"/>
        <source>The photo is clear there and has no colour to take</source>
        <translation>そこは透明で、色がありません</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Blend</source>
        <translation>境界</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Drag the selection to copy it elsewhere; corners scale, outside turns, Enter applies</source>
        <translation>選択範囲をドラッグして別の場所へ写します。角で拡大・縮小、外側で回転、Enter で適用</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Enter or a double click applies the patch, Escape drops it</source>
        <translation>Enter かダブルクリックでパッチを適用、Esc で破棄</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Flip</source>
        <translation>反転</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Flip the copy: left and right change places</source>
        <translation>写しを反転します:左右が入れ替わります</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>How much the copy covers</source>
        <translation>写しがどれだけ覆うか</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>How the copy meets the photo; Seamless matches light and colour once it is applied</source>
        <translation>写しと写真のつなぎ方。「シームレス」は適用時に光と色を合わせます</translation>
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
        <translation>パッチ</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Press inside the selection and drag to copy it</source>
        <translation>選択範囲の中を押してドラッグすると写します</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Seamless</source>
        <translation>シームレス</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Select what you want to copy first, then drag it with Patch</source>
        <translation>先に写したい部分を選択し、パッチでドラッグしてください</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Soft edge</source>
        <translation>ぼかした縁</translation>
    </message>
    <message>
        <location filename="../../app/tools/patch.py"/>
        <source>Width of the soft edge</source>
        <translation>ぼかした縁の幅</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>3 × 3 pixels</source>
        <translation>3 × 3 ピクセル</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>5 × 5 pixels</source>
        <translation>5 × 5 ピクセル</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Click into the photo to paint with its colour</source>
        <translation>写真をクリックして、その色で描きます</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>How much of the photo the colour is the mean of</source>
        <translation>色を平均する範囲の大きさ</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>One pixel</source>
        <translation>1 ピクセル</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Pick colour</source>
        <translation>スポイト</translation>
    </message>
    <message>
        <location filename="../../app/tools/pick_colour.py"/>
        <source>Sample</source>
        <translation>サンプル範囲</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>A polygon needs three corners; click one more, or Esc gives it up</source>
        <translation>多角形には角が3つ必要です。もう1つクリックするか、Esc で中止してください</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>Click corner after corner; Enter, a double click or the first corner closes it</source>
        <translation>角を順にクリックします。Enter、ダブルクリック、または最初の角で閉じます</translation>
    </message>
    <message>
        <location filename="../../app/tools/polygon.py"/>
        <source>Polygon selection</source>
        <translation>多角形選択</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Aligned</source>
        <translation>位置を揃える</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Alt+click first on the place to copy from</source>
        <translation>先に写し元を Alt+クリックしてください</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Clone stamp</source>
        <translation>コピースタンプ</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Copy one place of the photo onto another; Alt+click sets the source</source>
        <translation>写真の一部を別の場所に写します。Alt+クリックで写し元を決めます</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Cover a flaw with clean skin or cloth that takes on its light; Alt+click sets the source</source>
        <translation>傷を、光がなじむきれいな肌や布で覆います。Alt+クリックで写し元を決めます</translation>
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
        <translation>硬さ</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Heal</source>
        <translation>修復</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How fast a stroke reaches its opacity; less builds up as you rub</source>
        <translation>ストロークが不透明度に達する速さ。小さいと、こするほど濃くなります</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much a stroke covers</source>
        <translation>ストロークがどれだけ覆うか</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How sharp the brush's rim is (Shift+[ and Shift+])</source>
        <translation>ブラシの縁の鋭さ(Shift+[ と Shift+])</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Keep the distance to the source from stroke to stroke; off, each stroke begins at the source</source>
        <translation>ストロークが変わっても写し元との距離を保ちます。オフでは毎回写し元から始まります</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Pen</source>
        <translation>ペン</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <source>Source set; now paint where it should go</source>
        <translation>写し元を決めました。写したい場所に描いてください</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>What pressing a pen harder changes</source>
        <translation>ペンを強く押すと変わるもの</translation>
    </message>
    <message>
        <location filename="../../app/tools/source.py"/>
        <location filename="../../app/tools/stroke_tool.py"/>
        <location filename="../../app/tools/warp.py"/>
        <source>Width of the brush ([ and ])</source>
        <translation>ブラシの幅([ と ])</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Blur and sharpen</source>
        <translation>ぼかしとシャープ</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Bring back the photo as it was opened</source>
        <translation>開いたときの写真に戻します</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Brush selection</source>
        <translation>選択ブラシ</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Burn</source>
        <translation>焼き込み</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Do</source>
        <translation>動作</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Dodge</source>
        <translation>覆い焼き</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Dodge and burn</source>
        <translation>覆い焼きと焼き込み</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Drag colour along, like a finger in wet paint</source>
        <translation>濡れた絵の具を指でこするように色を引きずります</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Erase to original</source>
        <translation>元の写真へ消去</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How far the colour is dragged along</source>
        <translation>色をどこまで引きずるか</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How large the detail is that goes or comes</source>
        <translation>消える、または際立つ細部の大きさ</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much it is blurred or sharpened</source>
        <translation>ぼかしやシャープの強さ</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>How much lighter or darker</source>
        <translation>どれだけ明るく、または暗くするか</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Lighten or darken places, and keep their colour</source>
        <translation>色を保ったまま、部分的に明るくまたは暗くします</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Make places softer or crisper</source>
        <translation>部分的に柔らかく、またははっきりさせます</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Midtones</source>
        <translation>中間調</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint</source>
        <translation>ペイント</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint more selection, take away from it (Alt) or keep only what is painted over (Shift+Alt)</source>
        <translation>塗って選択を増やす、減らす(Alt)、または塗った部分だけ残す(Shift+Alt)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint over what should be cleaned up</source>
        <translation>クリーンアップする部分を塗ります</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Paint with a colour; Alt+click takes it from the photo</source>
        <translation>色で描きます。Alt+クリックで写真から色を取ります</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Shadows</source>
        <translation>シャドウ</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Sharpen</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Smudge</source>
        <translation>指先</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Whether the brush blurs or sharpens (Alt does the other)</source>
        <translation>ブラシがぼかすか、シャープにするか(Alt で逆)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Whether the brush lightens or darkens (Alt does the other)</source>
        <translation>ブラシが明るくするか、暗くするか(Alt で逆)</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>Which tones change most</source>
        <translation>最も変わる明るさの範囲</translation>
    </message>
    <message>
        <location filename="../../app/tools/stroke_tool.py"/>
        <source>{tool} stays inside the selection; Ctrl+D deselects</source>
        <translation>{tool}は選択範囲の中だけに働きます。Ctrl+D で選択を解除します</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Click a colour to select what looks like it</source>
        <translation>色をクリックすると、似た部分を選択します</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Connected only</source>
        <translation>隣接のみ</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>How different a colour may be</source>
        <translation>どれだけ違う色まで含めるか</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Magic wand</source>
        <translation>自動選択</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Select only what is connected to the place you click</source>
        <translation>クリックした場所とつながった部分だけを選択します</translation>
    </message>
    <message>
        <location filename="../../app/tools/wand.py"/>
        <source>Tolerance</source>
        <translation>許容値</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>How much each stroke does</source>
        <translation>各ストロークの効き具合</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Push</source>
        <translation>押す</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Push, enlarge, shrink or turn parts of the photo; Alt does the opposite</source>
        <translation>写真の一部を押す、拡大、縮小、または回します。Alt で逆になります</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Swirl left</source>
        <translation>左に渦</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Swirl right</source>
        <translation>右に渦</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>Warp</source>
        <translation>ゆがみ</translation>
    </message>
    <message>
        <location filename="../../app/tools/warp.py"/>
        <source>What the brush does: one press acts once, dragging goes on</source>
        <translation>ブラシの動作:一度押すと一回、ドラッグすると続けて働きます</translation>
    </message>
</context>
</TS>
