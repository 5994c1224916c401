<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
<name>GLEAN Retouch</name>
<message>
<source>No model is installed; add one first.</source>
<translation>モデルがありません。先に追加してください。</translation>
</message>
<message>
<source>The model “{name}” is not installed any more; choose another.</source>
<translation>モデル「{name}」はもうありません。別のものを選んでください。</translation>
</message>
<message>
<source>Upscaling the folder</source>
<translation>フォルダーの拡大</translation>
</message>
<message>
<source>Choose a folder for the results.</source>
<translation>結果のフォルダーを選んでください。</translation>
</message>
<message>
<source>Choose the folder with the photos, or drop it here.</source>
<translation>写真のフォルダーを選ぶか、ここにドロップしてください。</translation>
</message>
<message>
<source>Saving the report</source>
<translation>レポートの保存</translation>
</message>
<message>
<source>Loading the model…</source>
<translation>モデルを読み込み中…</translation>
</message>
<message>
<source>{done} of {total}</source>
<translation>{done} / {total}</translation>
</message>
<message>
<source>{hours} h {minutes} min</source>
<translation>{hours} 時間 {minutes} 分</translation>
</message>
<message>
<source>{name}, {percent} %</source>
<translation>{name}、{percent} %</translation>
</message>
<message numerus="yes">
<source>{n} failed</source>
<extracomment>One: {n} failed</extracomment>
<translation>
<numerusform>失敗 {n}</numerusform>
</translation>
</message>
<message>
<source>{n} min</source>
<translation>{n} 分</translation>
</message>
<message numerus="yes">
<source>{n} photos done</source>
<extracomment>One: {n} photo done</extracomment>
<translation>
<numerusform>写真 {n} 枚が完了</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} photos so far</source>
<extracomment>One: {n} photo so far</extracomment>
<translation>
<numerusform>これまでに {n} 枚</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} skipped</source>
<extracomment>One: {n} skipped</extracomment>
<translation>
<numerusform>スキップ {n}</numerusform>
</translation>
</message>
<message>
<source>{speed} a minute</source>
<translation>毎分 {speed} 枚</translation>
</message>
<message>
<source>{time} left</source>
<translation>残り {time}</translation>
</message>
<message>
<source>After</source>
<translation>後</translation>
</message>
<message>
<source>Before</source>
<translation>前</translation>
</message>
<message>
<source>Photo</source>
<translation>写真</translation>
</message>
<message>
<source>Preparing the view</source>
<translation>表示を準備しています</translation>
</message>
<message>
<source>The photo being edited; arrow keys move the view</source>
<translation>編集中の写真。矢印キーで表示を動かします</translation>
</message>
<message>
<source>“{title}” was turned or resized meanwhile: press Clean up again</source>
<translation>「{title}」はその間に回転またはサイズ変更されました。もう一度クリーンアップしてください</translation>
</message>
<message>
<source>Blending</source>
<translation>なじませています</translation>
</message>
<message>
<source>Clean up</source>
<translation>クリーンアップ</translation>
</message>
<message>
<source>Looking at the photo</source>
<translation>写真を調べています</translation>
</message>
<message>
<source>Loading the model</source>
<translation>モデルを読み込んでいます</translation>
</message>
<message>
<source>Other noise changes next to nothing with this model, so the variants look alike.</source>
<translation>このモデルではノイズを変えてもほとんど変わらないため、どの案も似て見えます。</translation>
</message>
<message>
<source>That clean-up is in the queue already</source>
<translation>そのクリーンアップはすでに待ち行列にあります</translation>
</message>
<message>
<source>The result was dropped; redo brings it back</source>
<translation>結果を破棄しました。やり直すと戻ります</translation>
</message>
<message>
<source>“{title}” is cleaned up</source>
<translation>「{title}」をクリーンアップしました</translation>
</message>
<message>
<source>Looking for models</source>
<translation>モデルを探しています</translation>
</message>
<message>
<source>“{title}” is not here any more; the program chooses the model</source>
<translation>「{title}」はもうありません。モデルはプログラムが選びます</translation>
</message>
<message>
<source>The clean-up of “{title}” was dropped, as the photo was closed</source>
<translation>写真が閉じられたため、「{title}」のクリーンアップを破棄しました</translation>
</message>
<message>
<source>down {times}×</source>
<translation>{times}倍縮小</translation>
</message>
<message>
<source>frame drawn by hand</source>
<translation>手で描いた枠</translation>
</message>
<message>
<source>noise {number}</source>
<translation>ノイズ {number}</translation>
</message>
<message>
<source>&amp;Clean up</source>
<translation>クリーンアップ(&amp;C)</translation>
</message>
<message>
<source>A larger working frame: larger flaws vanish, and more is invented</source>
<translation>作業枠を大きく:より大きな傷が消え、作られる部分が増えます</translation>
</message>
<message>
<source>A smaller working frame: more of the photo stays</source>
<translation>作業枠を小さく:写真がより多く残ります</translation>
</message>
<message>
<source>Another result of the same model, by other noise inside it</source>
<translation>同じモデルで、ノイズを変えた別の結果</translation>
</message>
<message>
<source>Apple GPU</source>
<translation>Apple GPU</translation>
</message>
<message>
<source>Apply the result</source>
<translation>結果を適用</translation>
</message>
<message>
<source>Automatic</source>
<translation>自動</translation>
</message>
<message>
<source>Automatic frame</source>
<translation>枠を自動に</translation>
</message>
<message>
<source>CPU</source>
<translation>CPU</translation>
</message>
<message>
<source>Cancel the clean-up</source>
<translation>クリーンアップをキャンセル</translation>
</message>
<message>
<source>Coarser</source>
<translation>粗く</translation>
</message>
<message>
<source>Drop the result</source>
<translation>結果を破棄</translation>
</message>
<message>
<source>Finer</source>
<translation>細かく</translation>
</message>
<message>
<source>Give up the running clean-up</source>
<translation>実行中のクリーンアップを中止します</translation>
</message>
<message>
<source>Keep the result as it is; its sliders are for the next one</source>
<translation>結果をそのまま残します。スライダーは次の結果に使われます</translation>
</message>
<message>
<source>Models…</source>
<translation>モデル…</translation>
</message>
<message>
<source>NVIDIA GPU</source>
<translation>NVIDIA GPU</translation>
</message>
<message>
<source>Replace the region by what the model makes of it</source>
<translation>領域を、モデルが作ったものに置き換えます</translation>
</message>
<message>
<source>Run models on: Apple GPU</source>
<translation>モデルの実行先:Apple GPU</translation>
</message>
<message>
<source>Run models on: Automatic</source>
<translation>モデルの実行先:自動</translation>
</message>
<message>
<source>Run models on: CPU</source>
<translation>モデルの実行先:CPU</translation>
</message>
<message>
<source>Run models on: NVIDIA GPU</source>
<translation>モデルの実行先:NVIDIA GPU</translation>
</message>
<message>
<source>Run on</source>
<translation>実行先</translation>
</message>
<message>
<source>See, add, download, verify and remove models</source>
<translation>モデルの確認、追加、ダウンロード、検証、削除</translation>
</message>
<message>
<source>Take the result back (Escape)</source>
<translation>結果を取り消します(Esc)</translation>
</message>
<message>
<source>The working frame that suits the region</source>
<translation>領域に合った作業枠</translation>
</message>
<message>
<source>Try other noise</source>
<translation>別のノイズを試す</translation>
</message>
<message>
<source>Reselect</source>
<translation>再選択</translation>
</message>
<message>
<source>&amp;Edit</source>
<translation>編集(&amp;E)</translation>
</message>
<message>
<source>Cancel</source>
<translation>キャンセル</translation>
</message>
<message>
<source>Cancel the stroke, the running work or the live result</source>
<translation>ストローク、実行中の作業、調整中の結果をキャンセルします</translation>
</message>
<message>
<source>Change how the program looks and works</source>
<translation>プログラムの見た目と動作を変更します</translation>
</message>
<message>
<source>Copy</source>
<translation>コピー</translation>
</message>
<message>
<source>Copy the photo, or what is selected with its soft edge</source>
<translation>写真、または選択した部分をぼかした縁ごとコピーします</translation>
</message>
<message>
<source>Do the step again</source>
<translation>操作をもう一度行います</translation>
</message>
<message>
<source>Preferences…</source>
<translation>環境設定…</translation>
</message>
<message>
<source>Redo</source>
<translation>やり直し</translation>
</message>
<message>
<source>Take the last step back</source>
<translation>直前の操作を取り消します</translation>
</message>
<message>
<source>Undo</source>
<translation>元に戻す</translation>
</message>
<message>
<source>&amp;File</source>
<translation>ファイル(&amp;F)</translation>
</message>
<message>
<source>Close all</source>
<translation>すべて閉じる</translation>
</message>
<message>
<source>Close all photos but the one in front</source>
<translation>手前の写真以外をすべて閉じます</translation>
</message>
<message>
<source>Close all photos: back to the start page</source>
<translation>すべての写真を閉じ、スタートページに戻ります</translation>
</message>
<message>
<source>Close others</source>
<translation>ほかを閉じる</translation>
</message>
<message>
<source>Close photo</source>
<translation>写真を閉じる</translation>
</message>
<message>
<source>Close the photo in front</source>
<translation>手前の写真を閉じます</translation>
</message>
<message>
<source>Export a copy…</source>
<translation>コピーを書き出し…</translation>
</message>
<message>
<source>Go back to the photo as it is on the disk; undo brings your changes back</source>
<translation>ディスク上の写真に戻ります。変更は「元に戻す」で戻せます</translation>
</message>
<message>
<source>Leave GLEAN Retouch</source>
<translation>GLEAN Retouch を終了します</translation>
</message>
<message>
<source>Leave GPS and place names out of every photo you save</source>
<translation>保存するすべての写真から GPS と地名を除きます</translation>
</message>
<message>
<source>Make all photos of a folder larger, beside your other work</source>
<translation>ほかの作業をしながら、フォルダーの写真をすべて拡大します</translation>
</message>
<message>
<source>Open photos</source>
<translation>写真を開く</translation>
</message>
<message>
<source>Open recent</source>
<translation>最近使ったファイル</translation>
</message>
<message>
<source>Open the picture from the clipboard in a tab of its own</source>
<translation>クリップボードの画像を新しいタブで開きます</translation>
</message>
<message>
<source>Open…</source>
<translation>開く…</translation>
</message>
<message>
<source>Paste as photo</source>
<translation>写真として貼り付け</translation>
</message>
<message>
<source>Quit</source>
<translation>終了</translation>
</message>
<message>
<source>Revert</source>
<translation>保存時に戻す</translation>
</message>
<message>
<source>Sample photos</source>
<translation>サンプル写真</translation>
</message>
<message>
<source>Save</source>
<translation>保存</translation>
</message>
<message>
<source>Save a copy under another name; the photo keeps its own</source>
<translation>別の名前でコピーを保存します。写真の名前は変わりません</translation>
</message>
<message>
<source>Save a copy…</source>
<translation>コピーを保存…</translation>
</message>
<message>
<source>Save as…</source>
<translation>別名で保存…</translation>
</message>
<message>
<source>Save project…</source>
<translation>プロジェクトを保存…</translation>
</message>
<message>
<source>Save the photo</source>
<translation>写真を保存します</translation>
</message>
<message>
<source>Save the photo under another name or format</source>
<translation>写真を別の名前や形式で保存します</translation>
</message>
<message>
<source>Save the photo with its layers, cleanups and selection, for later and for Krita or GIMP</source>
<translation>レイヤー、クリーンアップ、選択範囲ごと保存します。後の作業や Krita、GIMP 用です</translation>
</message>
<message>
<source>Save without location</source>
<translation>位置情報なしで保存</translation>
</message>
<message>
<source>Upscale folder…</source>
<translation>フォルダーを拡大…</translation>
</message>
<message>
<source>Write a copy in another format</source>
<translation>別の形式でコピーを書き出します</translation>
</message>
<message>
<source>&amp;Help</source>
<translation>ヘルプ(&amp;H)</translation>
</message>
<message>
<source>About GLEAN Retouch</source>
<translation>GLEAN Retouch について</translation>
</message>
<message>
<source>Ask once whether there is a newer version; nothing asks by itself</source>
<translation>新しいバージョンがあるか一度だけ問い合わせます。自動では問い合わせません</translation>
</message>
<message>
<source>Check for updates…</source>
<translation>アップデートを確認…</translation>
</message>
<message>
<source>Keyboard shortcuts…</source>
<translation>キーボードショートカット…</translation>
</message>
<message>
<source>See every command’s keys, and change them</source>
<translation>すべてのコマンドのキーを確認し、変更します</translation>
</message>
<message>
<source>Version and licence</source>
<translation>バージョンとライセンス</translation>
</message>
<message>
<source>&amp;Image</source>
<translation>イメージ(&amp;I)</translation>
</message>
<message>
<source>Crop to selection</source>
<translation>選択範囲で切り抜き</translation>
</message>
<message>
<source>Exposure and contrast</source>
<translation>露出とコントラスト</translation>
</message>
<message>
<source>Exposure and contrast…</source>
<translation>露出とコントラスト…</translation>
</message>
<message>
<source>Flip horizontally</source>
<translation>左右反転</translation>
</message>
<message>
<source>Flip vertically</source>
<translation>上下反転</translation>
</message>
<message>
<source>Keep only the part of the photo around the selection</source>
<translation>選択範囲の周りだけを残します</translation>
</message>
<message>
<source>Levels</source>
<translation>レベル補正</translation>
</message>
<message>
<source>Levels…</source>
<translation>レベル補正…</translation>
</message>
<message>
<source>Make the photo brighter or darker, harder or softer</source>
<translation>写真を明るく・暗く、硬く・柔らかくします</translation>
</message>
<message>
<source>Make the photo larger or smaller</source>
<translation>写真を大きく、または小さくします</translation>
</message>
<message>
<source>Mirror the photo: left becomes right</source>
<translation>写真を鏡像にします:左が右になります</translation>
</message>
<message>
<source>Mirror the photo: top becomes bottom</source>
<translation>写真を鏡像にします:上が下になります</translation>
</message>
<message>
<source>Resize</source>
<translation>サイズ変更</translation>
</message>
<message>
<source>Resize…</source>
<translation>サイズ変更…</translation>
</message>
<message>
<source>Rotate by 180°</source>
<translation>180°回転</translation>
</message>
<message>
<source>Rotate left</source>
<translation>左に回転</translation>
</message>
<message>
<source>Rotate right</source>
<translation>右に回転</translation>
</message>
<message>
<source>Say what is black and what is white, with the histogram</source>
<translation>ヒストグラムで黒と白を決めます</translation>
</message>
<message>
<source>Take a colour cast out of the photo</source>
<translation>写真の色かぶりを取ります</translation>
</message>
<message>
<source>Turn a quarter to the left</source>
<translation>左に90°回します</translation>
</message>
<message>
<source>Turn a quarter to the right</source>
<translation>右に90°回します</translation>
</message>
<message>
<source>Turn the photo upside down</source>
<translation>写真を上下逆さまにします</translation>
</message>
<message>
<source>White balance</source>
<translation>ホワイトバランス</translation>
</message>
<message>
<source>White balance…</source>
<translation>ホワイトバランス…</translation>
</message>
<message>
<source>Press the keys first.</source>
<translation>先にキーを押してください。</translation>
</message>
<message>
<source>applying what a tool is at</source>
<translation>ツールの適用</translation>
</message>
<message>
<source>comparing with the photo before</source>
<translation>前の写真との比較</translation>
</message>
<message>
<source>going from control to control</source>
<translation>コントロール間の移動</translation>
</message>
<message>
<source>moving the photo</source>
<translation>写真の移動</translation>
</message>
<message>
<source>moving the view</source>
<translation>表示の移動</translation>
</message>
<message>
<source>taking a corner of a polygon back</source>
<translation>多角形の角の取り消し</translation>
</message>
<message>
<source>{keys} belongs to “{command}”; take it away there first, or choose other keys.</source>
<translation>{keys} は「{command}」のキーです。先にそこから外すか、別のキーを選んでください。</translation>
</message>
<message>
<source>{keys} is for {use}; choose other keys.</source>
<translation>{keys} は使用中です({use})。別のキーを選んでください。</translation>
</message>
<message>
<source>Clear list</source>
<translation>リストを消去</translation>
</message>
<message>
<source>Forget the recent photos; the files stay</source>
<translation>最近使った写真を忘れます。ファイルは残ります</translation>
</message>
<message>
<source>No recent photos</source>
<translation>最近使った写真はありません</translation>
</message>
<message>
<source>&amp;Select</source>
<translation>選択(&amp;S)</translation>
</message>
<message>
<source>Bring back the selection that was given up last</source>
<translation>最後に解除した選択範囲を戻します</translation>
</message>
<message>
<source>Compare with original…</source>
<translation>元の写真と比較…</translation>
</message>
<message>
<source>Deselect</source>
<translation>選択を解除</translation>
</message>
<message>
<source>Feather the selection: the edge fades out over so many pixels to either side</source>
<translation>選択範囲をぼかす:縁が両側に指定ピクセルかけて薄れます</translation>
</message>
<message>
<source>Feather…</source>
<translation>ぼかす…</translation>
</message>
<message>
<source>Grow by 4 px</source>
<translation>4 px 拡張</translation>
</message>
<message>
<source>Grow the selection: the edge moves outwards by so many pixels</source>
<translation>選択範囲を拡張:縁が外側へ指定ピクセル動きます</translation>
</message>
<message>
<source>Grow…</source>
<translation>拡張…</translation>
</message>
<message>
<source>Invert selection</source>
<translation>選択範囲を反転</translation>
</message>
<message>
<source>Lay a red veil over what is not selected</source>
<translation>選択されていない部分に赤いベールをかけます</translation>
</message>
<message>
<source>Make the selection larger</source>
<translation>選択範囲を広げます</translation>
</message>
<message>
<source>Make the selection smaller</source>
<translation>選択範囲を狭めます</translation>
</message>
<message>
<source>Quick mask</source>
<translation>クイックマスク</translation>
</message>
<message>
<source>Select a face, and the next one when asked again</source>
<translation>顔を選択します。もう一度で次の顔を選択します</translation>
</message>
<message>
<source>Select all</source>
<translation>すべてを選択</translation>
</message>
<message>
<source>Select face</source>
<translation>顔を選択</translation>
</message>
<message>
<source>Select my edits</source>
<translation>自分の編集を選択</translation>
</message>
<message>
<source>Select nothing</source>
<translation>何も選択しません</translation>
</message>
<message>
<source>Select the whole photo</source>
<translation>写真全体を選択します</translation>
</message>
<message>
<source>Select what is not selected</source>
<translation>選択されていない部分を選択します</translation>
</message>
<message>
<source>Select what was retouched in another program, by the photo as it was before</source>
<translation>別のプログラムでレタッチした部分を、元の写真と比べて選択します</translation>
</message>
<message>
<source>Select what you retouched since opening</source>
<translation>開いてからレタッチした部分を選択します</translation>
</message>
<message>
<source>Shrink by 4 px</source>
<translation>4 px 縮小</translation>
</message>
<message>
<source>Shrink the selection: the edge moves inwards by so many pixels</source>
<translation>選択範囲を縮小:縁が内側へ指定ピクセル動きます</translation>
</message>
<message>
<source>Shrink…</source>
<translation>縮小…</translation>
</message>
<message>
<source>&amp;Tools</source>
<translation>ツール(&amp;T)</translation>
</message>
<message>
<source>Harder brush</source>
<translation>ブラシを硬く</translation>
</message>
<message>
<source>Larger brush</source>
<translation>ブラシを大きく</translation>
</message>
<message>
<source>Make the brush larger</source>
<translation>ブラシを大きくします</translation>
</message>
<message>
<source>Make the brush smaller</source>
<translation>ブラシを小さくします</translation>
</message>
<message>
<source>Make the rim of the brush sharper</source>
<translation>ブラシの縁をはっきりさせます</translation>
</message>
<message>
<source>Make the rim of the brush softer</source>
<translation>ブラシの縁を柔らかくします</translation>
</message>
<message>
<source>Smaller brush</source>
<translation>ブラシを小さく</translation>
</message>
<message>
<source>Softer brush</source>
<translation>ブラシを柔らかく</translation>
</message>
<message>
<source>Tools</source>
<translation>ツール</translation>
</message>
<message>
<source>&amp;View</source>
<translation>表示(&amp;V)</translation>
</message>
<message>
<source>As the desktop</source>
<translation>デスクトップに合わせる</translation>
</message>
<message>
<source>As the desktop colours</source>
<translation>デスクトップに合わせた配色</translation>
</message>
<message>
<source>Bring the next open photo to the front</source>
<translation>次の開いている写真を手前に出します</translation>
</message>
<message>
<source>Bring the open photo before this one to the front</source>
<translation>前の開いている写真を手前に出します</translation>
</message>
<message>
<source>Colours</source>
<translation>配色</translation>
</message>
<message>
<source>Dark</source>
<translation>ダーク</translation>
</message>
<message>
<source>Dark colours</source>
<translation>暗い配色</translation>
</message>
<message>
<source>Draw the squares a clean-up works on</source>
<translation>クリーンアップが作業する四角を表示します</translation>
</message>
<message>
<source>Fit in window</source>
<translation>ウィンドウに合わせる</translation>
</message>
<message>
<source>Light</source>
<translation>ライト</translation>
</message>
<message>
<source>Light colours</source>
<translation>明るい配色</translation>
</message>
<message>
<source>Next photo</source>
<translation>次の写真</translation>
</message>
<message>
<source>Panels</source>
<translation>パネル</translation>
</message>
<message>
<source>Previous photo</source>
<translation>前の写真</translation>
</message>
<message>
<source>Show every pixel as one pixel of the screen</source>
<translation>写真の1ピクセルを画面の1ピクセルで表示します</translation>
</message>
<message>
<source>Show the photo before on the left of a line that can be dragged (Ctrl+arrows move it)</source>
<translation>動かせる線の左側に前の写真を表示します(Ctrl+矢印キーで線を移動)</translation>
</message>
<message>
<source>Show the whole photo</source>
<translation>写真全体を表示します</translation>
</message>
<message>
<source>Show working squares</source>
<translation>作業枠を表示</translation>
</message>
<message>
<source>Split view</source>
<translation>分割表示</translation>
</message>
<message>
<source>Zoom in</source>
<translation>拡大</translation>
</message>
<message>
<source>Zoom out</source>
<translation>縮小</translation>
</message>
<message>
<source>Adding the published model “{name}” needs {torch}.</source>
<translation>公開モデル「{name}」の追加には {torch}。</translation>
</message>
<message>
<source>Adding {name} needs {torch}.</source>
<translation>{name} の追加には {torch}。</translation>
</message>
<message>
<source>Another program is changing the packs; wait for it and try again.</source>
<translation>別のプログラムがパックを変更しています。終わるのを待って、もう一度試してください。</translation>
</message>
<message>
<source>Another run is working in {folder}; wait for it or stop it.</source>
<translation>{folder} では別の処理が動いています。終わるのを待つか、止めてください。</translation>
</message>
<message>
<source>It is not certain that {host} itself has answered; check the clock of this computer, and try another network.</source>
<translation>{host} 本人が応答したか確かではありません。このコンピューターの時計を確認し、別のネットワークでお試しください。</translation>
</message>
<message>
<source>Nothing is selected; mark the region to clean up.</source>
<translation>何も選択されていません。きれいにする場所を選んでください。</translation>
</message>
<message>
<source>PyTorch, which this program comes without; add the torch pack, under “Models…” or with “glean packs”</source>
<translation>PyTorch が必要ですが、このプログラムには含まれていません。「モデル…」または「glean packs」で Torch パックを追加してください</translation>
</message>
<message>
<source>PyTorch; install it with pip install torch</source>
<translation>PyTorch が必要です。pip install torch でインストールしてください</translation>
</message>
<message>
<source>The answer of {host} is larger than {size} KB, so it is no list of versions; try again later.</source>
<translation>{host} の応答は {size} KB を超えており、バージョンの一覧ではありません。後でもう一度お試しください。</translation>
</message>
<message>
<source>The answer of {host} is not a list of versions that this program can read; try again later, or look for a newer version where you got this one.</source>
<translation>{host} の応答は、このプログラムが読めるバージョンの一覧ではありません。後でもう一度試すか、これを入手した場所で新しいバージョンを探してください。</translation>
</message>
<message>
<source>The answer of {host} is not signed by the makers of this program; install nothing that it offers, and try another network.</source>
<translation>{host} の応答には、このプログラムの開発者の署名がありません。提示されたものはインストールせず、別のネットワークでお試しください。</translation>
</message>
<message>
<source>The answer of {host} is older than one that came before; try again later, or on another network.</source>
<translation>{host} の応答は、以前に届いたものより古くなっています。後で、または別のネットワークでもう一度お試しください。</translation>
</message>
<message>
<source>The answer of {host} makes no sense; try again later.</source>
<translation>{host} の応答は意味をなしません。後でもう一度お試しください。</translation>
</message>
<message>
<source>The answer of {host} was only good until {date}; check the clock of this computer, or try again later.</source>
<translation>{host} の応答の有効期限は {date} まででした。このコンピューターの時計を確認するか、後でもう一度お試しください。</translation>
</message>
<message>
<source>The disk of {folder} is full; make room on it and go on.</source>
<translation>{folder} のディスクがいっぱいです。空きを作ってから続けてください。</translation>
</message>
<message>
<source>The folder {folder} is gone or may not be read any more; bring it back and go on.</source>
<translation>フォルダー {folder} がなくなったか、読み取れなくなりました。元に戻してから続けてください。</translation>
</message>
<message>
<source>The folder {folder} is gone; bring it back and go on.</source>
<translation>フォルダー {folder} がなくなりました。元に戻してから続けてください。</translation>
</message>
<message>
<source>The folder {folder} may not be written; choose another.</source>
<translation>フォルダー {folder} に書き込む権限がありません。別のものを選んでください。</translation>
</message>
<message>
<source>The model “{name}” gave a result that is not a picture; its weights may be damaged, so install it again.</source>
<translation>モデル「{name}」の結果は画像ではありません。重みが壊れているかもしれないので、入れ直してください。</translation>
</message>
<message>
<source>The model “{name}” needs {torch}.</source>
<translation>モデル「{name}」には {torch}。</translation>
</message>
<message>
<source>The name template “{text}” begins or ends with a space or a dot: take it out.</source>
<translation>名前のテンプレート「{text}」の最初か最後に空白かピリオドがあります。取り除いてください。</translation>
</message>
<message>
<source>The name template “{text}” gives every photo the same name: use {name} or {n} in it.</source>
<translation>名前のテンプレート「{text}」ではすべての写真が同じ名前になります。{name} か {n} を使ってください。</translation>
</message>
<message>
<source>The name template “{text}” has a brace without its partner.</source>
<translation>名前のテンプレート「{text}」に、対になっていない波かっこがあります。</translation>
</message>
<message>
<source>The name template “{text}” has the character {character}, which no name of a file can have.</source>
<translation>名前のテンプレート「{text}」に、ファイル名に使えない文字 {character} があります。</translation>
</message>
<message>
<source>The name template “{text}” has the unknown field {field}: the fields are {known}.</source>
<translation>名前のテンプレート「{text}」に不明なフィールド {field} があります。使えるのは {known} です。</translation>
</message>
<message>
<source>The other file is only {size} pixels, too few to compare; choose a larger one, or mark the place by hand.</source>
<translation>もう一つのファイルは {size} ピクセルしかなく、比べられません。大きいものを選ぶか、手で場所を選んでください。</translation>
</message>
<message>
<source>The other file is {size} pixels and this photo is {other}; choose one with the same proportions.</source>
<translation>もう一つのファイルは {size} ピクセル、この写真は {other} です。縦横比が同じものを選んでください。</translation>
</message>
<message>
<source>The other file shows something else; choose the photo that this one was made from.</source>
<translation>もう一つのファイルには別のものが写っています。この写真の元になった写真を選んでください。</translation>
</message>
<message>
<source>The pack {name} is damaged; remove it and add it again.</source>
<translation>パック {name} は壊れています。削除して、もう一度追加してください。</translation>
</message>
<message>
<source>The pack {name} is for programs with {python} inside and this one has {other}; get the pack that came out with this version of the program.</source>
<translation>パック {name} は {python} を含むプログラム用ですが、このプログラムは {other} です。このバージョンと同時に公開されたパックを入手してください。</translation>
</message>
<message>
<source>The pack {name} is for version {range} of the program and this is {version}; get the pack that came out with this version of the program.</source>
<translation>パック {name} はプログラムのバージョン {range} 用ですが、これは {version} です。このバージョンと同時に公開されたパックを入手してください。</translation>
</message>
<message>
<source>The pack {name} is for {platform} and this computer is {other}; get the one for this computer.</source>
<translation>パック {name} は {platform} 用ですが、このコンピューターは {other} です。このコンピューター用のパックを入手してください。</translation>
</message>
<message>
<source>The result would be {width} x {height} pixels, more than {limit} megapixels; choose a smaller size.</source>
<translation>結果は {width} x {height} ピクセルになり、{limit} メガピクセルを超えます。小さいサイズを選んでください。</translation>
</message>
<message>
<source>There is no model named “{name}”; the models here are: {known}.</source>
<translation>「{name}」というモデルはありません。あるモデル：{known}。</translation>
</message>
<message>
<source>There is not enough memory to run “{model}”; close other programs or choose a smaller model.</source>
<translation>「{model}」を実行するメモリーが足りません。ほかのプログラムを終了するか、小さいモデルを選んでください。</translation>
</message>
<message>
<source>There was not enough memory for this photo; close other programs and try again.</source>
<translation>この写真にはメモリーが足りませんでした。ほかのプログラムを終了して、もう一度お試しください。</translation>
</message>
<message>
<source>This build has no update channel, because it was not made as a release; get new versions from where you got this one.</source>
<translation>このビルドはリリースとして作られていないため、更新チャンネルがありません。新しいバージョンは、これを入手した場所から入手してください。</translation>
</message>
<message>
<source>This needs {torch}.</source>
<translation>これには {torch}。</translation>
</message>
<message>
<source>This photo is only {size} pixels, too few to compare; choose a larger one, or mark the place by hand.</source>
<translation>この写真は {size} ピクセルしかなく、比べられません。大きいものを選ぶか、手で場所を選んでください。</translation>
</message>
<message>
<source>{file} holds things that no pack has ({thing}); don’t use it, and get the pack from where the program came from.</source>
<translation>{file} にはパックにあるはずのないもの（{thing}）が含まれています。使わずに、プログラムの入手元からパックを入手してください。</translation>
</message>
<message>
<source>{file} is damaged or no pack; get it again.</source>
<translation>{file} は壊れているか、パックではありません。もう一度入手してください。</translation>
</message>
<message>
<source>{file} is no pack that this program can read; get the pack that came out with it.</source>
<translation>{file} はこのプログラムで読めるパックではありません。プログラムと同時に公開されたパックを入手してください。</translation>
</message>
<message>
<source>{folder} has {free} MB free and the pack {name} needs {needed} MB; make room and try again.</source>
<translation>{folder} の空きは {free} MB ですが、パック {name} には {needed} MB 必要です。空きを作って、もう一度試してください。</translation>
</message>
<message>
<source>{host} answered “{code}”; try again later.</source>
<translation>{host} が「{code}」と応答しました。後でもう一度お試しください。</translation>
</message>
<message>
<source>{host} can’t be reached; check that this computer is online, and try again.</source>
<translation>{host} に接続できません。このコンピューターがオンラインか確認し、もう一度お試しください。</translation>
</message>
<message>
<source>{host} did not answer within {seconds} seconds; try again later.</source>
<translation>{host} が {seconds} 秒以内に応答しませんでした。後でもう一度お試しください。</translation>
</message>
<message>
<source>{host} leads on to an address that is not https; try again later, and tell the makers of the program.</source>
<translation>{host} は https ではないアドレスへ転送しています。後でもう一度試し、開発者に知らせてください。</translation>
</message>
<message>
<source>{name} can't be written ({reason}); look at the folder of the results, and run this again.</source>
<translation>{name} を書き込めません（{reason}）。結果のフォルダーを確認して、もう一度実行してください。</translation>
</message>
<message>
<source>{name} can't be written, since a file stands where its folder “{folder}” has to be; move that file, or choose another folder.</source>
<translation>{name} を書き込めません。フォルダー「{folder}」の場所にファイルがあります。そのファイルを移動するか、別のフォルダーを選んでください。</translation>
</message>
<message>
<source>{name} can't be written, since a folder has that name; move it, or choose another folder.</source>
<translation>{name} を書き込めません。同じ名前のフォルダーがあります。それを移動するか、別のフォルダーを選んでください。</translation>
</message>
<message>
<source>{name} cannot be read: {reason}.</source>
<translation>{name} を読み込めません：{reason}。</translation>
</message>
<message>
<source>{name} cannot be written as {kind}, which holds no {lost}: choose {kinds}.</source>
<translation>{name} を {kind} で保存できません。対応していないもの：{lost}。{kinds} を選んでください。</translation>
</message>
<message>
<source>{name} cannot be written to {folder}: {reason}.</source>
<translation>{name} を {folder} に書き込めません：{reason}。</translation>
</message>
<message>
<source>{name} does not exist: check its name and folder.</source>
<translation>{name} は存在しません。名前とフォルダーを確認してください。</translation>
</message>
<message>
<source>{name} holds no GLEAN Retouch model.</source>
<translation>{name} に GLEAN Retouch のモデルはありません。</translation>
</message>
<message>
<source>{name} is a folder: choose a picture inside it.</source>
<translation>{name} はフォルダーです。中の画像を選んでください。</translation>
</message>
<message>
<source>{name} is damaged or cut off: get another copy of it.</source>
<translation>{name} は壊れているか途中で切れています。別のコピーを入手してください。</translation>
</message>
<message>
<source>{name} is damaged or was changed: its weights don't match the checksum on its card; install it again.</source>
<translation>{name} は壊れているか変更されています。重みがカードのチェックサムと一致しません。入れ直してください。</translation>
</message>
<message>
<source>{name} is empty: get another copy of it.</source>
<translation>{name} は空です。別のコピーを入手してください。</translation>
</message>
<message>
<source>{name} is not a PNG, JPEG, TIFF, WebP, BMP or AVIF picture: convert it to one of these in another program.</source>
<translation>{name} は PNG、JPEG、TIFF、WebP、BMP、AVIF のいずれの画像でもありません。別のプログラムで変換してください。</translation>
</message>
<message>
<source>{name} is not a readable safetensors file; it may be damaged or incomplete.</source>
<translation>{name} は読み取れる safetensors ファイルではありません。壊れているか不完全かもしれません。</translation>
</message>
<message>
<source>{name} is {width} x {height} pixels ({size} megapixels), more than the limit of {limit}: make it smaller in another program or raise the limit.</source>
<translation>{name} は {width} x {height} ピクセル（{size} メガピクセル）で、上限の {limit} を超えています。別のプログラムで縮小するか、上限を上げてください。</translation>
</message>
<message>
<source>{name} may not be read: change its permissions.</source>
<translation>{name} を読む権限がありません。アクセス権を変更してください。</translation>
</message>
<message>
<source>{name} needs more memory than this computer has free: close other programs or make the picture smaller in another one.</source>
<translation>{name} には、空きメモリーが足りません。ほかのプログラムを終了するか、別のプログラムで画像を縮小してください。</translation>
</message>
<message>
<source>{name} needs more memory than this computer has free: close other programs.</source>
<translation>{name} には、空きメモリーが足りません。ほかのプログラムを終了してください。</translation>
</message>
<message>
<source>{name} was made by a newer GLEAN Retouch; update the app to use it.</source>
<translation>{name} は新しい GLEAN Retouch で作られています。使うにはプログラムを更新してください。</translation>
</message>
<message>
<source>{name} would be {width} x {height} pixels, but {kind} ends at {limit}: choose PNG or TIFF.</source>
<translation>{name} は {width} x {height} ピクセルになりますが、{kind} の上限は {limit} です。PNG か TIFF を選んでください。</translation>
</message>
<message>
<source>1 cat was painted anew.</source>
<translation>猫を 1 匹描き直しました。</translation>
</message>
<message>
<source>1 face was painted anew.</source>
<translation>顔を 1 つ描き直しました。</translation>
</message>
<message>
<source>A face is only a small part of the region.</source>
<translation>顔は領域のごく一部です。</translation>
</message>
<message>
<source>A face was found in the region, but no portrait model is installed.</source>
<translation>領域に顔が見つかりましたが、ポートレート用のモデルがありません。</translation>
</message>
<message>
<source>A face was found in the region, but no portrait model is installed; this one was made for “{domain}”.</source>
<translation>領域に顔が見つかりましたが、ポートレート用のモデルがありません。これは「{domain}」用です。</translation>
</message>
<message>
<source>A face was found in the region.</source>
<translation>領域に顔が見つかりました。</translation>
</message>
<message>
<source>A large face was found in the region.</source>
<translation>領域に大きな顔が見つかりました。</translation>
</message>
<message>
<source>Adding the model</source>
<translation>モデルを追加中</translation>
</message>
<message>
<source>By what name shall it be used?</source>
<translation>どんな名前で使いますか?</translation>
</message>
<message>
<source>Checking what came</source>
<translation>届いた内容を確認中</translation>
</message>
<message>
<source>Cleaning up</source>
<translation>クリーンアップ中</translation>
</message>
<message>
<source>Cleaning up {part} of {parts}</source>
<translation>クリーンアップ中({part}/{parts})</translation>
</message>
<message>
<source>Comparing the photos</source>
<translation>写真を比べています</translation>
</message>
<message>
<source>Copying, {done} of {whole} MB</source>
<translation>コピー中、{done} / {whole} MB</translation>
</message>
<message>
<source>Does it work on upright, centred faces only?</source>
<translation>まっすぐで中央にある顔だけに使えますか?</translation>
</message>
<message>
<source>Done</source>
<translation>完了</translation>
</message>
<message>
<source>Laying one photo over the other</source>
<translation>2枚の写真を重ねています</translation>
</message>
<message>
<source>Looking for differences</source>
<translation>違いを探しています</translation>
</message>
<message>
<source>More than one face is masked; only one is cleaned up at a time.</source>
<translation>複数の顔が選択されています。一度にクリーンアップできるのは1つです。</translation>
</message>
<message>
<source>No face was found in the region, but no photo model is installed; this one was made for “{domain}”.</source>
<translation>領域に顔は見つかりませんでしたが、写真用のモデルがありません。これは「{domain}」用です。</translation>
</message>
<message>
<source>No face was found in the region, but only models for faces are installed.</source>
<translation>領域に顔は見つかりませんでしたが、顔用のモデルしかありません。</translation>
</message>
<message>
<source>No face was found in the region.</source>
<translation>領域に顔は見つかりませんでした。</translation>
</message>
<message>
<source>Preparing</source>
<translation>準備中</translation>
</message>
<message>
<source>Sharpening up</source>
<translation>精細化中</translation>
</message>
<message>
<source>Sharpening up {part} of {parts}</source>
<translation>精細化中({part}/{parts})</translation>
</message>
<message>
<source>The StyleGAN2 weights inside this model come from NVIDIA and are for non-commercial use only, and so is the model.</source>
<translation>このモデルに含まれる StyleGAN2 の重みは NVIDIA のもので、非商用に限られます。モデルも同様です。</translation>
</message>
<message>
<source>The folder {folder} doesn't exist; make it or choose another.</source>
<translation>フォルダー {folder} はありません。作るか、別のものを選んでください。</translation>
</message>
<message>
<source>The folder {folder} may not be read; change its permissions.</source>
<translation>フォルダー {folder} を読めません。アクセス権を変えてください。</translation>
</message>
<message>
<source>The folder {folder} may not be written any more; change that and go on.</source>
<translation>フォルダー {folder} に書き込めなくなりました。直してから続けてください。</translation>
</message>
<message>
<source>The output {folder} is around the photos; choose another one, so that no photo is ever replaced.</source>
<translation>{folder} は写真のフォルダーを含んでいます。写真が置き換わらないよう、別のフォルダーを選んでください。</translation>
</message>
<message>
<source>The output {folder} is the folder of the photos itself; choose another one, so that no photo is ever replaced.</source>
<translation>{folder} は写真のフォルダーそのものです。写真が置き換わらないよう、別のフォルダーを選んでください。</translation>
</message>
<message>
<source>The working frame is only {side} px wide, so the model goes down by a factor of {factor} instead of {usual} and larger flaws can stay.</source>
<translation>作業枠の幅が {side} px しかないため、倍率は {usual} ではなく {factor} になり、大きな傷が残ることがあります。</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px, so the result can be softer than the photo around it.</source>
<translation>作業枠の幅は {side} px、モデルの出力は {made} px のため、結果が周りの写真より柔らかくなることがあります。</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px; “{second}” goes on to {whole} px, so the result can still be softer than the photo around it.</source>
<translation>作業枠の幅は {side} px、モデルの出力は {made} px です。「{second}」が {whole} px まで進めますが、結果が周りの写真より柔らかくなることがあります。</translation>
</message>
<message>
<source>The working frame is {side} px wide and the model makes {made} px; “{second}” makes the rest of the way, in tiles.</source>
<translation>作業枠の幅は {side} px、モデルの出力は {made} px です。残りは「{second}」がタイルごとに仕上げます。</translation>
</message>
<message>
<source>There is a file named {name} already.</source>
<translation>{name} という名前のファイルがすでにあります。</translation>
</message>
<message>
<source>Unpacking, {done} of {whole} MB</source>
<translation>展開中、{whole} MB 中 {done} MB</translation>
</message>
<message>
<source>What is its licence?</source>
<translation>ライセンスは何ですか?</translation>
</message>
<message>
<source>What was it trained on?</source>
<translation>何で学習しましたか?</translation>
</message>
<message>
<source>{count} cats were painted anew.</source>
<translation>猫を {count} 匹描き直しました。</translation>
</message>
<message>
<source>{count} faces were painted anew.</source>
<translation>顔を {count} つ描き直しました。</translation>
</message>
<message>
<source>{folder} doesn't exist; choose the folder of the photos.</source>
<translation>{folder} はありません。写真のフォルダーを選んでください。</translation>
</message>
<message>
<source>{folder} is not a folder; choose one for the results.</source>
<translation>{folder} はフォルダーではありません。結果のフォルダーを選んでください。</translation>
</message>
<message>
<source>{folder} is not a folder; choose the folder of the photos.</source>
<translation>{folder} はフォルダーではありません。写真のフォルダーを選んでください。</translation>
</message>
<message>
<source>&amp;Licences…</source>
<translation>ライセンス(&amp;L)…</translation>
</message>
<message>
<source>&lt;p&gt;Makes bad retouching look real, on this computer: no photo leaves it.&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</source>
<translation>&lt;p&gt;下手なレタッチを本物らしく見せます。すべてこのコンピューターの中で行われ、写真は外に出ません。&lt;/p&gt;&lt;p&gt;Apache License 2.0&lt;/p&gt;</translation>
</message>
<message>
<source>Read the licences of everything that this program is made of</source>
<translation>このプログラムを構成するすべてのもののライセンスを読む</translation>
</message>
<message>
<source>not installed</source>
<translation>インストールされていません</translation>
</message>
<message>
<source>Photos ({every});;All files (*)</source>
<translation>写真 ({every});;すべてのファイル (*)</translation>
</message>
<message>
<source>Project with layers, OpenRaster</source>
<translation>レイヤー付きプロジェクト、OpenRaster</translation>
</message>
<message>
<source>Save photo</source>
<translation>写真を保存</translation>
</message>
<message>
<source>Compare with the original photo</source>
<translation>元の写真と比較</translation>
</message>
<message>
<source>As exported, at 100 %</source>
<translation>書き出し結果、100 %</translation>
</message>
<message>
<source>Before, at 100 %</source>
<translation>前、100 %</translation>
</message>
<message>
<source>Choose a name and write the copy</source>
<translation>名前を選んでコピーを書き出します</translation>
</message>
<message>
<source>Copy</source>
<comment>a file</comment>
<translation>コピー</translation>
</message>
<message>
<source>Export a copy</source>
<translation>コピーを書き出し</translation>
</message>
<message>
<source>Export…</source>
<translation>書き出し…</translation>
</message>
<message>
<source>One pixel of the copy for each of the screen; drag or use the arrow keys to move</source>
<translation>コピーの1ピクセルを画面の1ピクセルで表示。ドラッグか矢印キーで動かします</translation>
</message>
<message>
<source>Size of the copy</source>
<translation>コピーのサイズ</translation>
</message>
<message>
<source>Trying the export</source>
<translation>書き出しを試しています</translation>
</message>
<message>
<source>What the file will take on the disk</source>
<translation>ファイルがディスクで占めるサイズ</translation>
</message>
<message>
<source>Write nothing (Esc)</source>
<translation>書き出しません(Esc)</translation>
</message>
<message>
<source>{measures}, working out the size…</source>
<translation>{measures}、サイズを計算中…</translation>
</message>
<message>
<source>{title} at 100 %</source>
<translation>{title}、100 %</translation>
</message>
<message>
<source>16 bit</source>
<translation>16 ビット</translation>
</message>
<message>
<source>16 bit become 8</source>
<translation>16 ビットが 8 ビットになります</translation>
</message>
<message>
<source>8 bit</source>
<translation>8 ビット</translation>
</message>
<message>
<source>All of them keep every pixel</source>
<translation>どれもすべてのピクセルを保ちます</translation>
</message>
<message>
<source>By quality</source>
<translation>品質に応じて</translation>
</message>
<message>
<source>Colour detail</source>
<translation>色の細かさ</translation>
</message>
<message>
<source>Deflate (smallest)</source>
<translation>Deflate(最小)</translation>
</message>
<message>
<source>Depth</source>
<translation>ビット深度</translation>
</message>
<message>
<source>Format</source>
<translation>形式</translation>
</message>
<message>
<source>Full (4:4:4)</source>
<translation>完全(4:4:4)</translation>
</message>
<message>
<source>Half (4:2:0)</source>
<translation>半分(4:2:0)</translation>
</message>
<message>
<source>Half across (4:2:2)</source>
<translation>横だけ半分(4:2:2)</translation>
</message>
<message>
<source>Higher looks better and takes more room</source>
<translation>高いほど美しく、サイズが大きくなります</translation>
</message>
<message>
<source>How the copy is written</source>
<translation>コピーを書き出す形式</translation>
</message>
<message>
<source>In {format}, {losses}.</source>
<translation>{format} では:{losses}。</translation>
</message>
<message>
<source>Keep every pixel (lossless)</source>
<translation>すべてのピクセルを保つ(可逆)</translation>
</message>
<message>
<source>Larger, but exactly the photo</source>
<translation>大きくなりますが、写真そのものです</translation>
</message>
<message>
<source>Leave out EXIF and XMP; the colour profile stays</source>
<translation>EXIF と XMP を除きます。カラープロファイルは残ります</translation>
</message>
<message>
<source>Leave out GPS and place names; everything else stays</source>
<translation>GPS と地名を除きます。ほかはすべて残ります</translation>
</message>
<message>
<source>Less colour detail makes smaller files</source>
<translation>色を粗くするとファイルが小さくなります</translation>
</message>
<message>
<source>Longer side</source>
<translation>長辺</translation>
</message>
<message>
<source>Longer side in pixels</source>
<translation>長辺(ピクセル)</translation>
</message>
<message>
<source>Make the copy smaller; it is never made larger</source>
<translation>コピーを小さくします。大きくはなりません</translation>
</message>
<message>
<source>None</source>
<translation>なし</translation>
</message>
<message>
<source>Packing</source>
<translation>圧縮</translation>
</message>
<message>
<source>Quality</source>
<translation>品質</translation>
</message>
<message>
<source>Quality slider</source>
<translation>品質(スライダー)</translation>
</message>
<message>
<source>Remove all camera data and description</source>
<translation>撮影情報と説明をすべて削除</translation>
</message>
<message>
<source>Remove location</source>
<translation>位置情報を削除</translation>
</message>
<message>
<source>Steps of brightness: 16 bit keep fine gradients</source>
<translation>明るさの段階:16 ビットなら滑らかな階調が保たれます</translation>
</message>
<message>
<source>What the longer side of the copy is shrunk to</source>
<translation>コピーの長辺をこの長さに縮小します</translation>
</message>
<message>
<source>camera data and description have no place</source>
<translation>撮影情報と説明は保存されません</translation>
</message>
<message>
<source>transparency becomes white</source>
<translation>透明部分は白になります</translation>
</message>
<message>
<source>Choose: {name}</source>
<translation>選択：{name}</translation>
</message>
<message>
<source>Choose…</source>
<translation>選択…</translation>
</message>
<message>
<source>A model for faces can paint small faces anew; it invents more</source>
<translation>顔用のモデルは小さな顔を描き直せますが、創作が増えます</translation>
</message>
<message>
<source>Another folder than that of the photos; it is made when it isn’t there</source>
<translation>写真とは別のフォルダー。なければ作ります</translation>
</message>
<message>
<source>As each photo</source>
<translation>各写真と同じ</translation>
</message>
<message>
<source>As the model makes them</source>
<translation>モデルが作るまま</translation>
</message>
<message>
<source>EXIF and XMP; the colour profile stays in any case</source>
<translation>EXIF と XMP。カラープロファイルは常に残ります</translation>
</message>
<message>
<source>Example of a name</source>
<translation>名前の例</translation>
</message>
<message>
<source>Faces</source>
<translation>顔</translation>
</message>
<message>
<source>Folder for the results</source>
<translation>結果のフォルダー</translation>
</message>
<message>
<source>Folder of the photos</source>
<translation>写真のフォルダー</translation>
</message>
<message>
<source>For example {name}</source>
<translation>例：{name}</translation>
</message>
<message>
<source>GPS and place names</source>
<translation>GPS と地名</translation>
</message>
<message>
<source>How results are called. There are {fields}</source>
<translation>結果の名前。使えるもの：{fields}</translation>
</message>
<message>
<source>How the results are written</source>
<translation>結果の書き出し形式</translation>
</message>
<message>
<source>If a file is there</source>
<translation>ファイルがあるとき</translation>
</message>
<message>
<source>Keep camera data and description</source>
<translation>撮影データと説明を残す</translation>
</message>
<message>
<source>Keep it and number the result</source>
<translation>残して結果に番号を付ける</translation>
</message>
<message>
<source>Keep it and skip the photo</source>
<translation>残して写真をスキップ</translation>
</message>
<message>
<source>Keep location</source>
<translation>位置情報を残す</translation>
</message>
<message>
<source>Model</source>
<translation>モデル</translation>
</message>
<message>
<source>Names</source>
<translation>名前</translation>
</message>
<message>
<source>No face is painted anew</source>
<translation>顔を描き直しません</translation>
</message>
<message>
<source>Of JPEG, WebP and AVIF: higher looks better and takes more room</source>
<translation>JPEG、WebP、AVIF の画質。高いほどきれいで、大きくなります</translation>
</message>
<message>
<source>Photos</source>
<translation>写真</translation>
</message>
<message>
<source>Photos in folders inside are done, too, and keep their folders</source>
<translation>中のフォルダーの写真も処理し、フォルダーの構成を保ちます</translation>
</message>
<message>
<source>Photos in it are never changed</source>
<translation>中の写真は変更されません</translation>
</message>
<message>
<source>Replace it</source>
<translation>置き換える</translation>
</message>
<message>
<source>Results</source>
<translation>結果</translation>
</message>
<message>
<source>Size</source>
<translation>サイズ</translation>
</message>
<message>
<source>Suggested for photos</source>
<translation>写真向けのおすすめ</translation>
</message>
<message>
<source>Suggested: {title}</source>
<translation>おすすめ:{title}</translation>
</message>
<message>
<source>The model that makes the new pixels</source>
<translation>新しいピクセルを作るモデル</translation>
</message>
<message>
<source>The program chooses the one for whole photos</source>
<translation>写真全体用のものを自動で選びます</translation>
</message>
<message>
<source>What happens when there is a file that this batch has not made</source>
<translation>この処理が作ったのではないファイルがあるときの動作</translation>
</message>
<message>
<source>What is still missing</source>
<translation>まだ必要なもの</translation>
</message>
<message>
<source>With the folders inside</source>
<translation>中のフォルダーも</translation>
</message>
<message>
<source>{name} large</source>
<translation>{name} 拡大</translation>
</message>
<message>
<source>{photo} becomes {result}</source>
<translation>{photo} → {result}</translation>
</message>
<message>
<source>Failed</source>
<translation>失敗</translation>
</message>
<message>
<source>In work</source>
<translation>処理中</translation>
</message>
<message>
<source>Note</source>
<translation>メモ</translation>
</message>
<message>
<source>Result</source>
<translation>結果</translation>
</message>
<message>
<source>Result: {name}</source>
<translation>結果：{name}</translation>
</message>
<message>
<source>Skipped</source>
<translation>スキップ</translation>
</message>
<message>
<source>State</source>
<translation>状態</translation>
</message>
<message>
<source>Waiting</source>
<translation>待機中</translation>
</message>
<message>
<source>All</source>
<translation>すべて</translation>
</message>
<message>
<source>Double click or Return opens a result</source>
<translation>ダブルクリックか Return で結果を開きます</translation>
</message>
<message>
<source>Drop a folder here</source>
<translation>ここにフォルダーをドロップ</translation>
</message>
<message>
<source>Its photos stay as they are; larger copies are made.</source>
<translation>中の写真はそのままで、大きな複製を作ります。</translation>
</message>
<message>
<source>Looking for photos…</source>
<translation>写真を探しています…</translation>
</message>
<message>
<source>Open the photo</source>
<translation>写真を開く</translation>
</message>
<message>
<source>Open the result</source>
<translation>結果を開く</translation>
</message>
<message>
<source>Photos of the folder</source>
<translation>フォルダーの写真</translation>
</message>
<message>
<source>Show all photos</source>
<translation>すべての写真を表示</translation>
</message>
<message>
<source>Show only photos that could not be done, and why</source>
<translation>できなかった写真と理由だけを表示</translation>
</message>
<message>
<source>Show only photos that have a result</source>
<translation>結果のある写真だけを表示</translation>
</message>
<message>
<source>Show the photo in its folder</source>
<translation>写真をフォルダーで表示</translation>
</message>
<message>
<source>Show the result in its folder</source>
<translation>結果をフォルダーで表示</translation>
</message>
<message>
<source>There is no photo in this folder.</source>
<translation>このフォルダーに写真はありません。</translation>
</message>
<message>
<source>There is no such photo yet.</source>
<translation>まだありません。</translation>
</message>
<message>
<source>Cancelled: {words}. Start goes on from there.</source>
<translation>中止：{words}。「開始」で続きから。</translation>
</message>
<message>
<source>End the work; what is done stays, Start goes on</source>
<translation>作業を終えます。できたものは残り、「開始」で続けられます</translation>
</message>
<message>
<source>Ending what is in work…</source>
<translation>処理中のものを終えています…</translation>
</message>
<message>
<source>Finished: {words}.</source>
<translation>終了：{words}。</translation>
</message>
<message>
<source>Go on where it was held up</source>
<translation>止まったところから続けます</translation>
</message>
<message>
<source>Hold the work; what is done stays</source>
<translation>作業を止めます。できたものは残ります</translation>
</message>
<message>
<source>How far it is</source>
<translation>進み具合</translation>
</message>
<message>
<source>Make all photos larger (Ctrl+Return)</source>
<translation>すべての写真を拡大（Ctrl+Return）</translation>
</message>
<message>
<source>Pause</source>
<translation>一時停止</translation>
</message>
<message>
<source>Paused: {words}</source>
<translation>一時停止中：{words}</translation>
</message>
<message>
<source>Photo in work</source>
<translation>処理中の写真</translation>
</message>
<message>
<source>Progress</source>
<translation>進み具合</translation>
</message>
<message>
<source>Resume</source>
<translation>再開</translation>
</message>
<message>
<source>Save report…</source>
<translation>レポートを保存…</translation>
</message>
<message>
<source>Start</source>
<translation>開始</translation>
</message>
<message>
<source>Try again</source>
<translation>もう一度</translation>
</message>
<message>
<source>What holds it up</source>
<translation>止まっている理由</translation>
</message>
<message>
<source>Write a table of all photos, for a spreadsheet (CSV)</source>
<translation>すべての写真の表を書き出します（表計算用 CSV）</translation>
</message>
<message>
<source>By a factor</source>
<translation>倍率で</translation>
</message>
<message>
<source>Factor</source>
<translation>倍率</translation>
</message>
<message>
<source>Fit into a box</source>
<translation>枠に収める</translation>
</message>
<message>
<source>Height of the box</source>
<translation>枠の高さ</translation>
</message>
<message>
<source>How many times as wide and high</source>
<translation>幅と高さを何倍にするか</translation>
</message>
<message>
<source>How the size of the results is given</source>
<translation>結果のサイズの決め方</translation>
</message>
<message>
<source>Megapixels</source>
<translation>メガピクセル</translation>
</message>
<message>
<source>Million pixels of each result</source>
<translation>各結果の画素数（百万）</translation>
</message>
<message>
<source>No result is higher than this</source>
<translation>結果はこれより高くなりません</translation>
</message>
<message>
<source>No result is wider than this</source>
<translation>結果はこれより広くなりません</translation>
</message>
<message>
<source>Pixels of the longer side</source>
<translation>長辺の画素数</translation>
</message>
<message>
<source>Width of the box</source>
<translation>枠の幅</translation>
</message>
<message>
<source>Save report</source>
<translation>レポートを保存</translation>
</message>
<message>
<source>Tables (*.csv)</source>
<translation>表 (*.csv)</translation>
</message>
<message>
<source>The report is in {name}</source>
<translation>レポートは {name} にあります</translation>
</message>
<message>
<source>Upscale folder</source>
<translation>フォルダーを拡大</translation>
</message>
<message>
<source>Add to the selection, subtract from it, keep what both have</source>
<translation>選択範囲に追加、一部を除く、共通部分を残す</translation>
</message>
<message>
<source>All keys are back to default.</source>
<translation>すべてのキーが既定に戻りました。</translation>
</message>
<message>
<source>Arrow keys</source>
<translation>矢印キー</translation>
</message>
<message>
<source>Bring the changed keys back</source>
<translation>変更したキーを戻します</translation>
</message>
<message>
<source>Choose a command to change its keys</source>
<translation>キーを変更するコマンドを選んでください</translation>
</message>
<message>
<source>Choose a command, then press its new keys.</source>
<translation>コマンドを選び、新しいキーを押してください。</translation>
</message>
<message>
<source>Click here and press the new keys</source>
<translation>ここをクリックして新しいキーを押してください</translation>
</message>
<message>
<source>Command</source>
<translation>コマンド</translation>
</message>
<message>
<source>Commands</source>
<translation>コマンド</translation>
</message>
<message>
<source>Default</source>
<translation>既定</translation>
</message>
<message>
<source>Forget every change of the keys</source>
<translation>キーの変更をすべて忘れます</translation>
</message>
<message>
<source>Give these keys to the command</source>
<translation>このキーをコマンドに割り当てます</translation>
</message>
<message>
<source>Go back to the command’s own keys</source>
<translation>コマンド本来のキーに戻します</translation>
</message>
<message>
<source>Hold to see the photo before</source>
<translation>押している間、前の写真を表示</translation>
</message>
<message>
<source>Keep the keys as they are</source>
<translation>キーをこのままにします</translation>
</message>
<message>
<source>Keyboard shortcuts</source>
<translation>キーボードショートカット</translation>
</message>
<message>
<source>Keys</source>
<translation>キー</translation>
</message>
<message>
<source>Leave the command without keys</source>
<translation>コマンドのキーをなくします</translation>
</message>
<message>
<source>Move the photo</source>
<translation>写真を動かす</translation>
</message>
<message>
<source>Move the view</source>
<translation>表示を動かす</translation>
</message>
<message>
<source>New keys</source>
<translation>新しいキー</translation>
</message>
<message>
<source>None</source>
<comment>keys</comment>
<translation>なし</translation>
</message>
<message>
<source>On the photo</source>
<translation>写真の上で</translation>
</message>
<message>
<source>Search commands or keys</source>
<translation>コマンドやキーを検索</translation>
</message>
<message>
<source>Set</source>
<translation>設定</translation>
</message>
<message>
<source>Shift, Alt, both</source>
<translation>Shift、Alt、両方</translation>
</message>
<message>
<source>Show only what contains this</source>
<translation>これを含むものだけを表示します</translation>
</message>
<message>
<source>Space, middle button</source>
<translation>スペース、中ボタン</translation>
</message>
<message>
<source>Wheel</source>
<translation>ホイール</translation>
</message>
<message>
<source>Zoom at the pointer</source>
<translation>ポインターの位置で拡大・縮小</translation>
</message>
<message>
<source>Licences</source>
<translation>ライセンス</translation>
</message>
<message>
<source>Parts of the program</source>
<translation>プログラムの構成要素</translation>
</message>
<message>
<source>Search names and texts</source>
<translation>名前と本文を検索</translation>
</message>
<message>
<source>Text of the licence</source>
<translation>ライセンスの本文</translation>
</message>
<message numerus="yes">
<source>{n} parts</source>
<extracomment>One: {n} part</extracomment>
<translation>
<numerusform>{n} 個</numerusform>
</translation>
</message>
<message>
<source>Add models</source>
<translation>モデルを追加</translation>
</message>
<message>
<source>Delete “{title}” and free {size}?</source>
<translation>「{title}」を削除して {size} を空けますか?</translation>
</message>
<message>
<source>It can be added or downloaded again later. Photos that it cleaned up stay as they are.</source>
<translation>あとでまた追加やダウンロードができます。クリーンアップした写真はそのまま残ります。</translation>
</message>
<message>
<source>Models ({every});;All files (*)</source>
<translation>モデル ({every});;すべてのファイル (*)</translation>
</message>
<message>
<source>Move the models to</source>
<translation>モデルの移動先</translation>
</message>
<message>
<source>Remove</source>
<translation>削除</translation>
</message>
<message>
<source>Remove a file</source>
<translation>ファイルを削除</translation>
</message>
<message>
<source>Remove a model</source>
<translation>モデルを削除</translation>
</message>
<message>
<source>Added by you</source>
<translation>自分で追加</translation>
</message>
<message>
<source>Any region</source>
<translation>どんな領域でも</translation>
</message>
<message>
<source>Came with the program</source>
<translation>プログラムに付属</translation>
</message>
<message>
<source>File</source>
<translation>ファイル</translation>
</message>
<message>
<source>For</source>
<translation>用途</translation>
</message>
<message>
<source>From</source>
<translation>入手元</translation>
</message>
<message>
<source>How it was made</source>
<translation>作られ方</translation>
</message>
<message>
<source>Licence</source>
<translation>ライセンス</translation>
</message>
<message>
<source>On disk</source>
<translation>ディスク上</translation>
</message>
<message>
<source>One face at a time, turned upright by the program</source>
<translation>一度に一つの顔(プログラムがまっすぐにします)</translation>
</message>
<message>
<source>The file lies among your models and can’t be used. Remove it, or put a good one in its place.</source>
<translation>このファイルはモデルの中にありますが、使えません。削除するか、正しいファイルに置き換えてください。</translation>
</message>
<message>
<source>To download</source>
<translation>ダウンロード量</translation>
</message>
<message>
<source>Trained on</source>
<translation>学習データ</translation>
</message>
<message>
<source>Trained on: {data}</source>
<translation>学習データ:{data}</translation>
</message>
<message>
<source>What {title} makes</source>
<translation>{title} の作例</translation>
</message>
<message>
<source>Where it falls short</source>
<translation>苦手なこと</translation>
</message>
<message>
<source>Working size</source>
<translation>作業サイズ</translation>
</message>
<message>
<source>Works on</source>
<translation>対象</translation>
</message>
<message>
<source>{factor}: down to {size} px and up again</source>
<translation>{factor}:{size} px まで縮小して元に戻します</translation>
</message>
<message>
<source>{size} px</source>
<translation>{size} px</translation>
</message>
<message>
<source>About the chosen model</source>
<translation>選んだモデルについて</translation>
</message>
<message>
<source>Add a .safetensors or a published .pth file; or drop it here</source>
<translation>.safetensors か公開されている .pth ファイルを追加します。ここへのドロップでも</translation>
</message>
<message>
<source>Add from file…</source>
<translation>ファイルから追加…</translation>
</message>
<message>
<source>Close</source>
<translation>閉じる</translation>
</message>
<message>
<source>Close; downloads go on (Esc)</source>
<translation>閉じます。ダウンロードは続きます(Esc)</translation>
</message>
<message>
<source>Compare all weights with the checksums on their cards</source>
<translation>すべての重みを説明にあるチェックサムと比べます</translation>
</message>
<message>
<source>Compare its weights with the checksum on its card</source>
<translation>重みを説明にあるチェックサムと比べます</translation>
</message>
<message>
<source>Delete its file from this machine</source>
<translation>このマシンからファイルを消します</translation>
</message>
<message>
<source>Give up what is being done</source>
<translation>実行中の作業を中止します</translation>
</message>
<message>
<source>It came with the program and stays</source>
<translation>プログラムに付属しているので削除できません</translation>
</message>
<message>
<source>Keep your models in another folder or disk</source>
<translation>モデルを別のフォルダーやディスクに置きます</translation>
</message>
<message>
<source>Models</source>
<translation>モデル</translation>
</message>
<message>
<source>Move the models…</source>
<translation>モデルを移動…</translation>
</message>
<message>
<source>Notes</source>
<translation>メモ</translation>
</message>
<message>
<source>Open the folder that its file lies in</source>
<translation>ファイルのあるフォルダーを開きます</translation>
</message>
<message>
<source>Remove…</source>
<translation>削除…</translation>
</message>
<message>
<source>Show in folder</source>
<translation>フォルダーで表示</translation>
</message>
<message>
<source>Stop</source>
<translation>停止</translation>
</message>
<message>
<source>Stop the download; what came is kept</source>
<translation>ダウンロードを止めます。届いた分は残ります</translation>
</message>
<message>
<source>The download goes on; Clean up &gt; Models… shows how far it is</source>
<translation>ダウンロードは続きます。クリーンアップ &gt; モデル… で進み具合が分かります</translation>
</message>
<message>
<source>Verify</source>
<translation>検証</translation>
</message>
<message>
<source>Verify all</source>
<translation>すべて検証</translation>
</message>
<message>
<source>Your models are in {folder} ({size})</source>
<translation>モデルは {folder} にあります({size})</translation>
</message>
<message>
<source>Your models go into {folder}</source>
<translation>モデルの保存先は {folder} です</translation>
</message>
<message>
<source>Choose a model to see what it can do</source>
<translation>モデルを選ぶと、できることが表示されます</translation>
</message>
<message>
<source>Agree to the licence first</source>
<translation>先にライセンスに同意してください</translation>
</message>
<message>
<source>Delete what an unfinished download has left</source>
<translation>途中のダウンロードの残りを消します</translation>
</message>
<message>
<source>Discard</source>
<translation>破棄</translation>
</message>
<message>
<source>Download ({size})</source>
<translation>ダウンロード({size})</translation>
</message>
<message>
<source>Fetch the model from the internet now</source>
<translation>今すぐインターネットからモデルを取得します</translation>
</message>
<message>
<source>I have read this and agree</source>
<translation>読んで同意します</translation>
</message>
<message>
<source>Only then the model can be downloaded</source>
<translation>同意するとダウンロードできます</translation>
</message>
<message>
<source>Resume ({size} are here)</source>
<translation>再開({size} 取得済み)</translation>
</message>
<message>
<source>Add torch…</source>
<translation>Torch を追加…</translation>
</message>
<message>
<source>The torch pack is not added; published models need it, and some others.</source>
<translation>Torch パックは追加されていません。公開モデルと一部のモデルには必要です。</translation>
</message>
<message>
<source>Torch pack…</source>
<translation>Torch パック…</translation>
</message>
<message>
<source>What published models need, and graphics cards</source>
<translation>公開モデルとグラフィックカードに必要なもの</translation>
</message>
<message>
<source>Add</source>
<translation>追加</translation>
</message>
<message>
<source>Add a model</source>
<translation>モデルを追加</translation>
</message>
<message>
<source>Add nothing (Esc)</source>
<translation>何も追加しません(Esc)</translation>
</message>
<message>
<source>Check the file and keep a copy of it among your models</source>
<translation>ファイルを確認し、コピーをモデルに加えます</translation>
</message>
<message>
<source>No, on any region</source>
<translation>いいえ、どんな領域でも</translation>
</message>
<message>
<source>Small letters, digits, dots, hyphens and underscores</source>
<translation>小文字の英字、数字、ピリオド、ハイフン、下線</translation>
</message>
<message>
<source>Such a model gets each face turned upright and centred</source>
<translation>このようなモデルには、顔をまっすぐ中央にそろえて渡します</translation>
</message>
<message>
<source>The program suggests the model for what it was trained on; any word will do</source>
<translation>この対象にモデルを提案します。どんな言葉でもかまいません</translation>
</message>
<message>
<source>What its authors allow; shown wherever the model can be chosen</source>
<translation>作者が認めている範囲。モデルを選ぶ場所に表示されます</translation>
</message>
<message>
<source>Yes, faces only</source>
<translation>はい、顔だけです</translation>
</message>
<message>
<source>such as Portrait, Cat or Church</source>
<translation>例:ポートレート、猫、教会</translation>
</message>
<message>
<source>{name} doesn’t say everything about itself.</source>
<translation>{name} には足りない情報があります。</translation>
</message>
<message>
<source>Available to download</source>
<translation>ダウンロードできるもの</translation>
</message>
<message>
<source>Broken</source>
<translation>破損</translation>
</message>
<message>
<source>Can’t be used</source>
<translation>使えないもの</translation>
</message>
<message>
<source>Damaged</source>
<translation>破損</translation>
</message>
<message>
<source>Downloaded</source>
<translation>ダウンロード済み</translation>
</message>
<message>
<source>Downloading</source>
<translation>ダウンロード中</translation>
</message>
<message>
<source>Installed</source>
<translation>インストール済み</translation>
</message>
<message>
<source>Intact</source>
<translation>正常</translation>
</message>
<message>
<source>{domain} · factor {factor} · {size} px · {bytes}</source>
<translation>{domain} · 倍率 {factor} · {size} px · {bytes}</translation>
</message>
<message>
<source>{size} are here</source>
<translation>{size} 取得済み</translation>
</message>
<message>
<source>{count} more to come</source>
<translation>あと {count} 件</translation>
</message>
<message>
<source>Add a pack</source>
<translation>パックを追加</translation>
</message>
<message>
<source>Do you trust where “{name}” comes from?</source>
<translation>「{name}」の入手元を信頼しますか？</translation>
</message>
<message>
<source>Packs ({every});;All files (*)</source>
<translation>パック ({every});;すべてのファイル (*)</translation>
</message>
<message>
<source>Remove the pack</source>
<translation>パックを削除</translation>
</message>
<message>
<source>The program’s own models work without it; published models and some others don’t.</source>
<translation>プログラム付属のモデルはこれなしで動きますが、公開モデルと一部のモデルは動きません。</translation>
</message>
<message>
<source>Trust and add</source>
<translation>信頼して追加</translation>
</message>
<message>
<source>{pack}. A pack is a program and can do whatever you can on this computer. Add it only if it comes from the makers of this program or from somebody you trust as much.</source>
<translation>{pack}。パックはプログラムであり、このコンピューター上であなたにできることは何でもできます。このプログラムの作者か、同じくらい信頼できる相手から入手した場合にだけ追加してください。</translation>
</message>
<message>
<source>Add a pack that you have got as a file, .zip</source>
<translation>ファイル (.zip) として入手したパックを追加します</translation>
</message>
<message>
<source>Ask the makers of the program once; nothing is downloaded yet</source>
<translation>プログラムの作者に一度だけ問い合わせます。まだ何もダウンロードしません</translation>
</message>
<message>
<source>Delete the pack from this computer</source>
<translation>このコンピューターからパックを削除します</translation>
</message>
<message>
<source>Download {title} ({all})</source>
<translation>{title} をダウンロード ({all})</translation>
</message>
<message>
<source>Fetch it from the internet now, compare its checksum, and add it</source>
<translation>今インターネットから取得し、チェックサムを照合して追加します</translation>
</message>
<message>
<source>Give up what is being done; what was downloaded is kept</source>
<translation>実行中の作業を中止します。ダウンロード済みの分は残ります</translation>
</message>
<message>
<source>Go on with {title} ({done} of {all} are here)</source>
<translation>{title} を続ける ({all} 中 {done} 済み)</translation>
</message>
<message>
<source>Look for packs</source>
<translation>パックを探す</translation>
</message>
<message>
<source>Packs come from the makers of the program, with a signed checksum.</source>
<translation>パックはプログラムの作者が、署名付きチェックサムとともに提供します。</translation>
</message>
<message>
<source>The program runs its own models without it. With torch it runs published models, too, and some others; with the pack for NVIDIA cards, the graphics card does the work.</source>
<translation>プログラム付属のモデルはこれなしで動きます。Torch があれば公開モデルと一部のモデルも使え、NVIDIA カード用パックがあればグラフィックカードが処理します。</translation>
</message>
<message>
<source>This copy of the program does not know where packs are: get the file where you got the program. A pack is a program; add only one from a source that you trust.</source>
<translation>このプログラムはパックの場所を知りません。プログラムの入手元からファイルを入手してください。パックはプログラムです。信頼できる入手元のものだけを追加してください。</translation>
</message>
<message>
<source>Torch pack</source>
<translation>Torch パック</translation>
</message>
<message>
<source>Leave the selection as it is (Esc)</source>
<translation>選択範囲をこのままにします(Esc)</translation>
</message>
<message>
<source>Pixels</source>
<translation>ピクセル</translation>
</message>
<message>
<source>Pixels slider</source>
<translation>ピクセル(スライダー)</translation>
</message>
<message>
<source>{action} the selection (Return)</source>
<translation>選択範囲を変更:{action}(Enter)</translation>
</message>
<message>
<source>Bring back what was set before</source>
<translation>前の設定に戻します</translation>
</message>
<message>
<source>Keep what is set here</source>
<translation>この設定を残します</translation>
</message>
<message>
<source>Preferences</source>
<translation>環境設定</translation>
</message>
<message>
<source>Put everything in this dialog back to default</source>
<translation>この画面のすべてを既定に戻します</translation>
</message>
<message>
<source>16 bits per channel</source>
<translation>チャンネルあたり 16 ビット</translation>
</message>
<message>
<source>A folder is still in work.</source>
<translation>フォルダーを処理中です。</translation>
</message>
<message>
<source>Choose another format…</source>
<translation>別の形式を選ぶ…</translation>
</message>
<message>
<source>Delete</source>
<translation>削除</translation>
</message>
<message numerus="yes">
<source>Delete the unsaved work on {n} photos?</source>
<extracomment>One: Delete the unsaved work on {n} photo?</extracomment>
<translation>
<numerusform>{n} 枚の写真の未保存の作業を削除しますか?</numerusform>
</translation>
</message>
<message>
<source>Delete the unsaved work on “{title}”?</source>
<translation>「{title}」の未保存の作業を削除しますか?</translation>
</message>
<message>
<source>Discard all</source>
<translation>すべて破棄</translation>
</message>
<message>
<source>Discard unsaved work</source>
<translation>未保存の作業を破棄</translation>
</message>
<message>
<source>Don’t save</source>
<translation>保存しない</translation>
</message>
<message>
<source>Each takes memory as long as it is open.</source>
<translation>開いている間、1枚ごとにメモリを使います。</translation>
</message>
<message>
<source>Give up your changes to “{title}”?</source>
<translation>「{title}」の変更を捨てますか?</translation>
</message>
<message>
<source>It can’t be brought back afterwards. Photos on disk stay as they are.</source>
<translation>削除すると元に戻せません。ディスク上の写真はそのまま残ります。</translation>
</message>
<message>
<source>Keep the app open</source>
<translation>アプリを開いておく</translation>
</message>
<message numerus="yes">
<source>Open {n} photos?</source>
<extracomment>One: Open {n} photo?</extracomment>
<translation>
<numerusform>{n} 枚の写真を開きますか?</numerusform>
</translation>
</message>
<message>
<source>Save with less</source>
<translation>減らして保存</translation>
</message>
<message>
<source>Save your changes to “{title}”?</source>
<translation>「{title}」の変更を保存しますか?</translation>
</message>
<message>
<source>Save “{name}” with less, or choose another format?</source>
<translation>「{name}」を減らして保存しますか、それとも別の形式を選びますか?</translation>
</message>
<message>
<source>Stop and resume next time</source>
<translation>止めて次回に再開</translation>
</message>
<message>
<source>The file has another size or kind of colour, so undo can’t bring them back.</source>
<translation>ファイルのサイズか色の種類が違うため、「元に戻す」では戻せません。</translation>
</message>
<message>
<source>Unsaved changes</source>
<translation>未保存の変更</translation>
</message>
<message>
<source>What is done stays. The next start offers to go on where it was stopped.</source>
<translation>できたものは残ります。次回の起動で続きを提案します。</translation>
</message>
<message>
<source>Without saving, they are lost.</source>
<translation>保存しないと失われます。</translation>
</message>
<message numerus="yes">
<source>Without saving, they are lost. {n} other photos have unsaved changes too.</source>
<extracomment>One: Without saving, they are lost. {n} other photo has unsaved changes too.</extracomment>
<translation>
<numerusform>保存しないと失われます。ほかに {n} 枚の写真にも未保存の変更があります。</numerusform>
</translation>
</message>
<message>
<source>this photo</source>
<translation>この写真</translation>
</message>
<message>
<source>transparency</source>
<translation>透明部分</translation>
</message>
<message>
<source>{kind} can’t hold {losses}.</source>
<translation>{kind} では保存できないものがあります:{losses}。</translation>
</message>
<message>
<source>A minute ago</source>
<translation>1 分前</translation>
</message>
<message>
<source>An hour ago</source>
<translation>1 時間前</translation>
</message>
<message>
<source>Ask again at the next start (Esc)</source>
<translation>次の起動時にもう一度たずねます(Esc)</translation>
</message>
<message>
<source>Bring back</source>
<translation>復元</translation>
</message>
<message>
<source>Can’t be read</source>
<translation>読み込めません</translation>
</message>
<message>
<source>Delete the work on the ticked photos; their files stay</source>
<translation>チェックした写真の作業を削除します。ファイルは残ります</translation>
</message>
<message>
<source>Discard…</source>
<translation>破棄…</translation>
</message>
<message numerus="yes">
<source>GLEAN Retouch ended before these photos were saved. Bring the work back with its selection and its history, and go on where you were.</source>
<extracomment>One: GLEAN Retouch ended before this photo was saved. Bring the work back with its selection and its history, and go on where you were.</extracomment>
<translation>
<numerusform>写真が保存される前に GLEAN Retouch が終了しました。選択範囲と履歴ごと作業を復元して、続きから始められます。</numerusform>
</translation>
</message>
<message>
<source>Later</source>
<translation>後で</translation>
</message>
<message>
<source>Not saved anywhere yet</source>
<translation>まだどこにも保存されていません</translation>
</message>
<message>
<source>Open the ticked photos as they were</source>
<translation>チェックした写真を元の状態で開きます</translation>
</message>
<message>
<source>Tick the photos that the buttons are about</source>
<translation>ボタンの対象にする写真をチェックしてください</translation>
</message>
<message>
<source>Unsaved photos</source>
<translation>未保存の写真</translation>
</message>
<message>
<source>Unsaved work</source>
<translation>未保存の作業</translation>
</message>
<message>
<source>Your work is still here</source>
<translation>作業は残っています</translation>
</message>
<message numerus="yes">
<source>{n} hours ago</source>
<extracomment>One: {n} hour ago</extracomment>
<translation>
<numerusform>{n} 時間前</numerusform>
</translation>
</message>
<message numerus="yes">
<source>{n} minutes ago</source>
<extracomment>One: {n} minute ago</extracomment>
<translation>
<numerusform>{n} 分前</numerusform>
</translation>
</message>
<message>
<source>All back to default</source>
<translation>すべて既定に戻す</translation>
</message>
<message>
<source>Hard pixels (drawings, icons)</source>
<translation>くっきり(図やアイコン)</translation>
</message>
<message>
<source>Height</source>
<translation>高さ</translation>
</message>
<message>
<source>How new pixels are made from the old ones</source>
<translation>元のピクセルから新しいピクセルを作る方法</translation>
</message>
<message>
<source>Keep the proportions</source>
<translation>縦横比を保つ</translation>
</message>
<message>
<source>Leave the photo as it is</source>
<translation>写真をそのままにします</translation>
</message>
<message>
<source>Make the photo this large</source>
<translation>写真をこのサイズにします</translation>
</message>
<message>
<source>Method</source>
<translation>方法</translation>
</message>
<message>
<source>Percent</source>
<translation>パーセント</translation>
</message>
<message>
<source>Resize</source>
<comment>button</comment>
<translation>サイズ変更</translation>
</message>
<message>
<source>Sharp (photos)</source>
<translation>シャープ(写真)</translation>
</message>
<message>
<source>Size of the new photo beside the present one</source>
<translation>今の写真に対する新しい写真のサイズ</translation>
</message>
<message>
<source>Smooth</source>
<translation>滑らか</translation>
</message>
<message>
<source>Width</source>
<translation>幅</translation>
</message>
<message>
<source>Width and height change together, so that nothing is stretched</source>
<translation>幅と高さが一緒に変わり、ゆがみません</translation>
</message>
<message>
<source>{before} → {now} megapixels</source>
<translation>{before} → {now} メガピクセル</translation>
</message>
<message>
<source>{megapixels} megapixels are more than can be edited here; ask for less.</source>
<translation>{megapixels} メガピクセルはここで編集できる大きさを超えています。小さくしてください。</translation>
</message>
<message>
<source>{name} of the new photo in pixels</source>
<translation>新しい写真の{name}(ピクセル)</translation>
</message>
<message>
<source>Click something in the photo that should be grey.</source>
<translation>写真の中で、グレーになるはずの場所をクリックしてください。</translation>
</message>
<message>
<source>Colder (left) or warmer (right)</source>
<translation>寒色(左)または暖色(右)</translation>
</message>
<message>
<source>Temperature</source>
<translation>色温度</translation>
</message>
<message>
<source>That is grey now</source>
<translation>そこがグレーになりました</translation>
</message>
<message>
<source>Tint</source>
<translation>色かぶり</translation>
</message>
<message>
<source>Towards green (left) or magenta (right)</source>
<translation>グリーン(左)またはマゼンタ(右)へ</translation>
</message>
<message>
<source>Change the photo, as one step that can be undone</source>
<translation>取り消せる1つの操作として写真を変更します</translation>
</message>
<message>
<source>Let the photo decide</source>
<translation>写真に合わせて決めます</translation>
</message>
<message>
<source>Preview</source>
<translation>プレビュー</translation>
</message>
<message>
<source>Put all sliders back</source>
<translation>すべてのスライダーを戻します</translation>
</message>
<message>
<source>Reset</source>
<translation>リセット</translation>
</message>
<message>
<source>Show the photo as it will be; off shows it as it is</source>
<translation>変更後の写真を表示します。オフで今の写真を表示します</translation>
</message>
<message>
<source>Contrast</source>
<translation>コントラスト</translation>
</message>
<message>
<source>Darker shadows and brighter lights, or a flatter photo</source>
<translation>暗部をより暗く明部をより明るく、または平坦な写真に</translation>
</message>
<message>
<source>Exposure</source>
<translation>露出</translation>
</message>
<message>
<source>Stops of light: 1 is twice as bright, −1 half as bright</source>
<translation>光の段数:1 で2倍明るく、−1 で半分になります</translation>
</message>
<message>
<source>Histogram</source>
<translation>ヒストグラム</translation>
</message>
<message>
<source>How many pixels are dark (left), middling and bright (right)</source>
<translation>暗い(左)、中間、明るい(右)ピクセルの数</translation>
</message>
<message>
<source>Above 1 brightens the middle</source>
<translation>1 より大きいと中間が明るくなります</translation>
</message>
<message>
<source>Black</source>
<translation>黒</translation>
</message>
<message>
<source>Middle</source>
<translation>中間</translation>
</message>
<message>
<source>What is brighter becomes white</source>
<translation>これより明るい部分は白になります</translation>
</message>
<message>
<source>What is darker becomes black</source>
<translation>これより暗い部分は黒になります</translation>
</message>
<message>
<source>White</source>
<translation>白</translation>
</message>
<message>
<source>Ask once more</source>
<translation>もう一度問い合わせます</translation>
</message>
<message>
<source>Asking for the newest version…</source>
<translation>最新バージョンを問い合わせています…</translation>
</message>
<message>
<source>Check for updates</source>
<translation>アップデートを確認</translation>
</message>
<message>
<source>Checking for updates</source>
<translation>アップデートを確認中</translation>
</message>
<message>
<source>Give up asking (Esc)</source>
<translation>問い合わせをやめます (Esc)</translation>
</message>
<message>
<source>Go on as you are</source>
<translation>このまま続けます</translation>
</message>
<message>
<source>It came out on {date}.</source>
<translation>{date}に公開されました。</translation>
</message>
<message>
<source>Open its page</source>
<translation>ページを開く</translation>
</message>
<message>
<source>Open {address} in your browser</source>
<translation>ブラウザーで {address} を開きます</translation>
</message>
<message>
<source>SHA-256 of {name}</source>
<translation>{name} の SHA-256</translation>
</message>
<message>
<source>The program asks only when you choose this command. Nothing about you, your photos or this computer is sent, and nothing is installed.</source>
<translation>このコマンドを選んだときだけ問い合わせます。あなた、写真、このコンピューターについての情報は送られず、何もインストールされません。</translation>
</message>
<message>
<source>There is a newer version: {version}</source>
<translation>新しいバージョンがあります：{version}</translation>
</message>
<message>
<source>Updates could not be checked</source>
<translation>アップデートを確認できませんでした</translation>
</message>
<message>
<source>What you download has this checksum, or it is something else</source>
<translation>ダウンロードしたファイルのチェックサムはこれと一致します。違えば別のものです</translation>
</message>
<message>
<source>You have the newest version</source>
<translation>最新バージョンです</translation>
</message>
<message>
<source>You have version {version}.</source>
<translation>お使いのバージョンは {version} です。</translation>
</message>
<message>
<source>{name}, {size}; its SHA-256:</source>
<translation>{name}、{size}、SHA-256：</translation>
</message>
<message>
<source>Blend modes of its layers are drawn as normal.</source>
<translation>レイヤーの描画モードは通常として描かれます。</translation>
</message>
<message>
<source>Its layers are opened as one; saving asks for another file.</source>
<translation>レイヤーは1枚にまとめて開かれました。保存時に別のファイル名をたずねます。</translation>
</message>
<message numerus="yes">
<source>Opened with {n} cleanups in its layers: {names}.</source>
<extracomment>One: Opened with {n} cleanup in its layers: {names}.</extracomment>
<translation>
<numerusform>{n} 個のクリーンアップをレイヤーに含めて開きました:{names}。</numerusform>
</translation>
</message>
<message>
<source>Copied</source>
<translation>コピーしました</translation>
</message>
<message>
<source>Copying</source>
<translation>コピー</translation>
</message>
<message>
<source>Pasting</source>
<translation>貼り付け</translation>
</message>
<message>
<source>The picture on the clipboard</source>
<translation>クリップボードの画像</translation>
</message>
<message>
<source>Pasted photo</source>
<translation>貼り付けた写真</translation>
</message>
<message>
<source>That holds no picture; copy or drag one from another program.</source>
<translation>画像が含まれていません。別のプログラムからコピーかドラッグしてください。</translation>
</message>
<message>
<source>The clipboard holds no picture; copy one in another program first.</source>
<translation>クリップボードに画像がありません。先に別のプログラムでコピーしてください。</translation>
</message>
<message>
<source>Opening {name}</source>
<translation>{name} を開く</translation>
</message>
<message>
<source>Suggested region</source>
<translation>提案された領域</translation>
</message>
<message>
<source>Untitled</source>
<translation>名称未設定</translation>
</message>
<message>
<source>{failed} of {total} files can’t be opened because they are damaged or no photos: {names}.</source>
<translation>{total} 個中 {failed} 個のファイルは、壊れているか写真ではないため開けません:{names}。</translation>
</message>
<message>
<source>{name} holds no photo: choose another folder.</source>
<translation>{name} に写真がありません。別のフォルダーを選んでください。</translation>
</message>
<message>
<source>Reading {name} again</source>
<translation>{name} を読み直す</translation>
</message>
<message>
<source>Exported {name}</source>
<translation>{name} を書き出しました</translation>
</message>
<message>
<source>Exporting {name}</source>
<translation>{name} を書き出す</translation>
</message>
<message>
<source>Saved {name}</source>
<translation>{name} を保存しました</translation>
</message>
<message>
<source>Saving {name}</source>
<translation>{name} を保存</translation>
</message>
<message>
<source>{name} is open in another tab, whose work would be lost; close it there or choose another name.</source>
<translation>{name} は別のタブで開いているため、保存するとそのタブの作業が失われます。そのタブで閉じるか、別の名前を選んでください。</translation>
</message>
<message>
<source>{stem} copy</source>
<translation>{stem} のコピー</translation>
</message>
<message>
<source>a few seconds left</source>
<translation>残り数秒</translation>
</message>
<message>
<source>about {seconds} min left</source>
<translation>残り約 {seconds} 分</translation>
</message>
<message>
<source>about {seconds} s left</source>
<translation>残り約 {seconds} 秒</translation>
</message>
<message>
<source>{title} did not work: {what}</source>
<translation>{title}:失敗しました({what})</translation>
</message>
<message>
<source>{title} needs more memory than is free; close other programs and try again.</source>
<translation>{title}:空きメモリが足りません。ほかのプログラムを閉じて、もう一度試してください。</translation>
</message>
<message>
<source>Autosave can’t keep your work on “{title}” because the disk with {root} is full; free some space, or save now and then.</source>
<translation>{root} のディスクがいっぱいのため、「{title}」の作業を自動保存できません。空きを作るか、時々保存してください。</translation>
</message>
<message>
<source>Autosave can’t keep your work on “{title}” in {root} ({reason}); make that folder writable, or save now and then.</source>
<translation>「{title}」の作業を {root} に自動保存できません({reason})。フォルダーを書き込み可能にするか、時々保存してください。</translation>
</message>
<message>
<source>A photo</source>
<translation>写真</translation>
</message>
<message>
<source>The work on “{title}” can’t be brought back ({reason}); it is kept for the next start.</source>
<translation>「{title}」の作業を復元できません({reason})。次の起動まで保管されます。</translation>
</message>
<message>
<source>too little memory</source>
<translation>メモリ不足</translation>
</message>
<message>
<source>The autosave of this photo is damaged from its beginning, so it can’t be brought back; open the photo itself again.</source>
<translation>この写真の自動保存は先頭から壊れているため、復元できません。写真そのものを開き直してください。</translation>
</message>
<message>
<source>The autosave of this photo was written by a newer GLEAN Retouch; start that version to bring it back.</source>
<translation>この写真の自動保存は、より新しい GLEAN Retouch のものです。復元するにはそのバージョンを起動してください。</translation>
</message>
<message>
<source>Autosave has stopped for “{title}” because it needs more of the disk than autosave may use; save now and then.</source>
<translation>「{title}」の自動保存は、許された容量を超えたため停止しました。時々保存してください。</translation>
</message>
<message>
<source>Dropped photo</source>
<translation>ドロップした写真</translation>
</message>
<message>
<source>History</source>
<translation>履歴</translation>
</message>
<message>
<source>Navigator</source>
<translation>ナビゲーター</translation>
</message>
<message>
<source>about {size}</source>
<translation>約 {size}</translation>
</message>
<message>
<source>Bicubic</source>
<translation>バイキュービック</translation>
</message>
<message>
<source>Difference in features (less is better)</source>
<translation>特徴の違い(小さいほど良い)</translation>
</message>
<message>
<source>Enlarging photos</source>
<translation>写真の拡大</translation>
</message>
<message numerus="yes">
<source>Enlarging {n} photos</source>
<extracomment>One: Enlarging {n} photo</extracomment>
<translation>
<numerusform>写真 {n} 枚の拡大</numerusform>
</translation>
</message>
<message>
<source>Fine detail (original: 1)</source>
<translation>細部(元画像:1)</translation>
</message>
<message>
<source>Measured</source>
<translation>測定値</translation>
</message>
<message>
<source>Mending bad retouches</source>
<translation>下手なレタッチの修復</translation>
</message>
<message numerus="yes">
<source>Mending {n} bad retouches</source>
<extracomment>One: Mending {n} bad retouch</extracomment>
<translation>
<numerusform>下手なレタッチ {n} 件の修復</numerusform>
</translation>
</message>
<message>
<source>Same person (at most 1)</source>
<translation>同じ人物らしさ(最大 1)</translation>
</message>
<message>
<source>Same pixels as the original (PSNR)</source>
<translation>元画像とのピクセルの一致(PSNR)</translation>
</message>
<message>
<source>Same structure (SSIM, at most 1)</source>
<translation>構造の一致(SSIM、最大 1)</translation>
</message>
<message>
<source>Unlike real photos (KID × 1000, less is better)</source>
<translation>実写との隔たり(KID × 1000、小さいほど良い)</translation>
</message>
<message>
<source>Visible difference (LPIPS, less is better)</source>
<translation>見た目の違い(LPIPS、小さいほど良い)</translation>
</message>
<message>
<source>Without</source>
<translation>なし</translation>
</message>
<message>
<source>{size} per second</source>
<translation>毎秒 {size}</translation>
</message>
<message>
<source>Adding {name}</source>
<translation>{name} を追加</translation>
</message>
<message>
<source>Discarding {title}</source>
<translation>{title} を破棄</translation>
</message>
<message>
<source>Downloading {title}</source>
<translation>{title} をダウンロード</translation>
</message>
<message>
<source>Moving the models</source>
<translation>モデルを移動</translation>
</message>
<message>
<source>Reading {name}</source>
<translation>{name} を読み込む</translation>
</message>
<message>
<source>Removing {title}</source>
<translation>{title} を削除</translation>
</message>
<message>
<source>The download was stopped; what came is kept.</source>
<translation>ダウンロードを止めました。届いた分は残ります。</translation>
</message>
<message>
<source>The models are being moved; download once they are there.</source>
<translation>モデルを移動しています。終わってからダウンロードしてください。</translation>
</message>
<message>
<source>The models are in use; move them once the downloads and clean-ups are done.</source>
<translation>モデルは使用中です。ダウンロードとクリーンアップが終わってから移動してください。</translation>
</message>
<message>
<source>The unfinished download is gone.</source>
<translation>途中のダウンロードを消しました。</translation>
</message>
<message>
<source>Verifying</source>
<translation>検証</translation>
</message>
<message>
<source>Your models are in {folder} now ({size}).</source>
<translation>モデルは {folder} に移りました({size})。</translation>
</message>
<message>
<source>“{title}” is here and ready for clean-ups.</source>
<translation>「{title}」が届き、クリーンアップに使えます。</translation>
</message>
<message>
<source>“{title}” was added.</source>
<translation>「{title}」を追加しました。</translation>
</message>
<message>
<source>“{title}” was removed.</source>
<translation>「{title}」を削除しました。</translation>
</message>
<message>
<source>“{title}” was removed; the program chooses the model again.</source>
<translation>「{title}」を削除しました。モデルは再びプログラムが選びます。</translation>
</message>
<message numerus="yes">
<source>All {n} models are intact.</source>
<extracomment>One: {n} model is intact.</extracomment>
<translation>
<numerusform>{n} 個のモデルはすべて正常です。</numerusform>
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
<numerusform>{n} 個のモデルに問題があります。理由は各モデルの説明にあります。</numerusform>
</translation>
</message>
<message>
<source>“{title}” is intact.</source>
<translation>「{title}」は正常です。</translation>
</message>
<message>
<source>Looking for a graphics card</source>
<translation>グラフィックカードを探しています</translation>
</message>
<message>
<source>Looking for packs</source>
<translation>パックを探しています</translation>
</message>
<message>
<source>No pack is offered for this program on this computer.</source>
<translation>このコンピューターのこのプログラム用のパックは提供されていません。</translation>
</message>
<message>
<source>No pack was added.</source>
<translation>パックは追加されませんでした。</translation>
</message>
<message>
<source>The pack is added; close and start the program again to use it.</source>
<translation>パックを追加しました。使うには、プログラムを閉じてもう一度起動してください。</translation>
</message>
<message>
<source>The pack was removed; the next start is without it.</source>
<translation>パックを削除しました。次の起動からは使われません。</translation>
</message>
<message>
<source>The torch pack is not added.</source>
<translation>Torch パックは追加されていません。</translation>
</message>
<message>
<source>Torch {version} {what}</source>
<translation>{what} Torch {version}</translation>
</message>
<message>
<source>for NVIDIA cards</source>
<translation>NVIDIA カード用</translation>
</message>
<message>
<source>for the processor</source>
<translation>プロセッサー用</translation>
</message>
<message>
<source>{pack} is added.</source>
<translation>{pack} を追加済みです。</translation>
</message>
<message>
<source>{pack} is used from the next start on.</source>
<translation>{pack} は次の起動から使われます。</translation>
</message>
<message>
<source>Apply</source>
<translation>適用</translation>
</message>
<message>
<source>Before on the left of a line that can be dragged (|)</source>
<translation>動かせる線の左側に前の写真(|)</translation>
</message>
<message>
<source>Clean up again</source>
<translation>もう一度クリーンアップ</translation>
</message>
<message>
<source>Clean up panel</source>
<translation>クリーンアップパネル</translation>
</message>
<message>
<source>Drop</source>
<translation>破棄</translation>
</message>
<message>
<source>Hold to compare</source>
<translation>押している間比較</translation>
</message>
<message>
<source>Hold to see the photo before (\)</source>
<translation>押している間、前の写真を表示(\)</translation>
</message>
<message>
<source>How it is put in</source>
<translation>なじませ方</translation>
</message>
<message>
<source>Keep the result as it is (Enter in this panel)</source>
<translation>結果をそのまま残します(このパネルで Enter)</translation>
</message>
<message>
<source>Other noise</source>
<translation>別のノイズ</translation>
</message>
<message>
<source>Queue</source>
<translation>待ち行列</translation>
</message>
<message>
<source>Replace the region by what the model makes of it (Ctrl+Return)</source>
<translation>領域を、モデルが作ったものに置き換えます(Ctrl+Return)</translation>
</message>
<message>
<source>Sharpen up to full size</source>
<translation>原寸まで精細にする</translation>
</message>
<message>
<source>Take the result back (Esc)</source>
<translation>結果を取り消します(Esc)</translation>
</message>
<message>
<source>What the model sees</source>
<translation>モデルに見えるもの</translation>
</message>
<message>
<source>Where</source>
<translation>場所</translation>
</message>
<message>
<source>Where a face is larger than what the model makes, a model for photos makes the rest
of the way. That takes longer; without it, large faces come out softer.</source>
<translation>顔がモデルの出力より大きい場合、残りを写真用のモデルが仕上げます。
時間がかかりますが、使わないと大きな顔が柔らかくなります。</translation>
</message>
<message>
<source>Float</source>
<translation>切り離す</translation>
</message>
<message>
<source>Panels: double-click to float one, right-click for more</source>
<translation>パネル:ダブルクリックで切り離し、右クリックでその他</translation>
</message>
<message>
<source>Auto</source>
<translation>自動</translation>
</message>
<message>
<source>Drag the working frame, or its corners, on the photo (T)</source>
<translation>写真の上で作業枠やその角をドラッグします(T)</translation>
</message>
<message>
<source>Move</source>
<translation>移動</translation>
</message>
<message>
<source>Working frame: {text}</source>
<translation>作業枠:{text}</translation>
</message>
<message>
<source>Click a step to go back or forth to it; the arrow keys do, too</source>
<translation>操作をクリックすると、その時点に移ります。矢印キーでも移れます</translation>
</message>
<message>
<source>Click to go back</source>
<translation>クリックで戻ります</translation>
</message>
<message>
<source>Click to go back to the photo as it was opened</source>
<translation>クリックで、開いたときの写真に戻ります</translation>
</message>
<message>
<source>Earliest step kept</source>
<translation>残っている最も古い操作</translation>
</message>
<message>
<source>Older steps were let go of to save memory (Preferences)</source>
<translation>メモリ節約のため、古い操作は破棄されました(環境設定)</translation>
</message>
<message>
<source>Original</source>
<translation>元の写真</translation>
</message>
<message>
<source>The photo as it is now</source>
<translation>今の写真</translation>
</message>
<message>
<source>Undone; click to do it again</source>
<translation>取り消し済み。クリックでやり直します</translation>
</message>
<message>
<source>{name}, undone</source>
<translation>{name}、取り消し済み</translation>
</message>
<message>
<source>Cat</source>
<translation>猫</translation>
</message>
<message>
<source>Chosen for what is on the photo.</source>
<translation>写真の内容に合わせて選ばれました。</translation>
</message>
<message>
<source>Looking for models…</source>
<translation>モデルを探しています…</translation>
</message>
<message>
<source>No model is installed.</source>
<translation>モデルがありません。</translation>
</message>
<message>
<source>Portrait</source>
<translation>ポートレート</translation>
</message>
<message>
<source>Suggested</source>
<translation>おすすめ</translation>
</message>
<message>
<source>Suggested for the photo</source>
<translation>写真へのおすすめ</translation>
</message>
<message>
<source>The model that suits what is on the photo</source>
<translation>写真の内容に合ったモデル</translation>
</message>
<message>
<source>The program chooses, for each region anew</source>
<translation>領域ごとにプログラムが選びます</translation>
</message>
<message>
<source>{domain} · working size {size} px · factor {factor} · {licence}</source>
<translation>{domain} · 作業サイズ {size} px · 倍率 {factor} · {licence}</translation>
</message>
<message>
<source>Drag to move the view; the arrow keys do too</source>
<translation>ドラッグか矢印キーで表示を動かします</translation>
</message>
<message>
<source>Zoom</source>
<translation>ズーム</translation>
</message>
<message>
<source>Zoom (+ and -)</source>
<translation>ズーム(+ と -)</translation>
</message>
<message>
<source>Colour of the paint</source>
<translation>描画色</translation>
</message>
<message>
<source>A graphics card was found</source>
<translation>グラフィックカードが見つかりました</translation>
</message>
<message>
<source>Add…</source>
<translation>追加…</translation>
</message>
<message>
<source>Ask again at the next start</source>
<translation>次の起動時にもう一度尋ねます</translation>
</message>
<message>
<source>Clean up &gt; Models… has the pack whenever you want it</source>
<translation>パックはいつでもクリーンアップ &gt; モデル… にあります</translation>
</message>
<message>
<source>Don’t ask again</source>
<translation>今後は尋ねない</translation>
</message>
<message>
<source>Not now</source>
<translation>今はしない</translation>
</message>
<message>
<source>See what the pack is and where to get it</source>
<translation>パックの内容と入手先を見ます</translation>
</message>
<message>
<source>This computer has an NVIDIA card. The torch pack lets the program use it, so that clean-ups are quicker.</source>
<translation>このコンピューターには NVIDIA カードがあります。Torch パックを追加するとプログラムがそれを使い、クリーンアップが速くなります。</translation>
</message>
<message>
<source>Face found</source>
<translation>顔を検出</translation>
</message>
<message>
<source>Goes down {times}×:</source>
<translation>{times}倍縮小:</translation>
</message>
<message>
<source>Open a photo and select what looks wrong.</source>
<translation>写真を開いて、不自然な部分を選択してください。</translation>
</message>
<message>
<source>Seen once the running clean-up is done.</source>
<translation>実行中のクリーンアップが終わると表示されます。</translation>
</message>
<message>
<source>Select what looks wrong.</source>
<translation>不自然な部分を選択してください。</translation>
</message>
<message>
<source>What the model sees of the photo. If the flaw can’t be seen here, it will be gone; if it can, go down further: “Coarser”, or a model with a higher factor.</source>
<translation>モデルに見える写真です。ここで傷が見えなければ消えます。見える場合はもっと縮小してください:「粗く」か、倍率の高いモデルを使います。</translation>
</message>
<message numerus="yes">
<source>{n} tiles</source>
<extracomment>One: {n} tile</extracomment>
<translation>
<numerusform>{n} タイル</numerusform>
</translation>
</message>
<message>
<source>Cancel the clean-up of {title}, {place}</source>
<translation>{title} のクリーンアップをキャンセル、{place}</translation>
</message>
<message>
<source>Cancel this clean-up</source>
<translation>このクリーンアップをキャンセル</translation>
</message>
<message>
<source>How far this clean-up is</source>
<translation>このクリーンアップの進み具合</translation>
</message>
<message>
<source>Progress of {title}</source>
<translation>{title} の進み具合</translation>
</message>
<message>
<source>Waiting and running clean-ups</source>
<translation>待機中と実行中のクリーンアップ</translation>
</message>
<message>
<source>my edits</source>
<translation>自分の編集</translation>
</message>
<message>
<source>selection</source>
<translation>選択範囲</translation>
</message>
<message>
<source>starting</source>
<translation>開始中</translation>
</message>
<message>
<source>waiting</source>
<translation>待機中</translation>
</message>
<message>
<source>whole photo</source>
<translation>写真全体</translation>
</message>
<message>
<source>Feather</source>
<translation>ぼかし幅</translation>
</message>
<message>
<source>Grain</source>
<translation>粒状感</translation>
</message>
<message>
<source>How far colours are drawn to the surroundings of the region</source>
<translation>領域の周りの色にどれだけ近づけるか</translation>
</message>
<message>
<source>How much of the result is taken</source>
<translation>結果をどれだけ使うか</translation>
</message>
<message>
<source>How softly the result runs out, inwards from the edge of the region</source>
<translation>領域の縁から内側へ、結果がどれだけ柔らかく薄れるか</translation>
</message>
<message>
<source>Match colours</source>
<translation>色を合わせる</translation>
</message>
<message>
<source>Noise as in the photo around the region, where the result is smoother;
at 100 % it has as much of it</source>
<translation>結果が滑らかすぎる部分に、領域の周りと同じノイズを加えます。
100 % で同じ量になります</translation>
</message>
<message>
<source>Strength</source>
<translation>強さ</translation>
</message>
<message>
<source>Dismiss</source>
<translation>閉じる</translation>
</message>
<message>
<source>Forget it; the results that are there stay</source>
<translation>忘れます。できた結果は残ります</translation>
</message>
<message>
<source>Go on with the folder where it stopped</source>
<translation>フォルダーを止まったところから続けます</translation>
</message>
<message>
<source>Unfinished batch</source>
<translation>未完了の一括処理</translation>
</message>
<message>
<source>Hide “{title}”</source>
<translation>「{title}」を隠す</translation>
</message>
<message>
<source>Show “{title}”</source>
<translation>「{title}」を表示</translation>
</message>
<message>
<source>{title}: hide</source>
<translation>{title}:隠す</translation>
</message>
<message>
<source>{title}: show</source>
<translation>{title}:表示</translation>
</message>
<message>
<source>{name} slider</source>
<translation>{name}(スライダー)</translation>
</message>
<message>
<source>Drop a photo here</source>
<translation>ここに写真をドロップ</translation>
</message>
<message>
<source>Open a photo from this computer (Ctrl+O)</source>
<translation>このコンピューターの写真を開きます(Ctrl+O)</translation>
</message>
<message>
<source>Open photo…</source>
<translation>写真を開く…</translation>
</message>
<message>
<source>Open the picture from the clipboard (Ctrl+V)</source>
<translation>クリップボードの画像を開きます(Ctrl+V)</translation>
</message>
<message>
<source>Open {name}; the sample itself stays as it is</source>
<translation>{name} を開きます。サンプルそのものは変わりません</translation>
</message>
<message>
<source>Or try a sample: open the first one and press Clean up</source>
<translation>サンプルを試すには:最初の1枚を開いて「クリーンアップ」を押します</translation>
</message>
<message>
<source>Paste</source>
<translation>貼り付け</translation>
</message>
<message>
<source>Photos you open will be listed here.</source>
<translation>開いた写真がここに並びます。</translation>
</message>
<message>
<source>Recent photo: {name}</source>
<translation>最近使った写真:{name}</translation>
</message>
<message>
<source>Recent photos</source>
<translation>最近使った写真</translation>
</message>
<message>
<source>Sample photo: {title}</source>
<translation>サンプル写真:{title}</translation>
</message>
<message>
<source>Select what looks badly retouched, press Clean up, and it looks real again.</source>
<translation>不自然なレタッチを選択して「クリーンアップ」を押すと、本物らしくなります。</translation>
</message>
<message>
<source>Start page</source>
<translation>スタートページ</translation>
</message>
<message>
<source>Colour</source>
<translation>色</translation>
</message>
<message>
<source>Colour profile and bits per channel</source>
<translation>カラープロファイルとチャンネルあたりのビット数</translation>
</message>
<message>
<source>Colour profile and bits per channel; shown {shown}</source>
<translation>カラープロファイルとチャンネルあたりのビット数。表示:{shown}</translation>
</message>
<message>
<source>Device</source>
<translation>デバイス</translation>
</message>
<message>
<source>Getting ready…</source>
<translation>準備中…</translation>
</message>
<message>
<source>Give up what is being done (Esc)</source>
<translation>実行中の作業を中止します(Esc)</translation>
</message>
<message>
<source>No model</source>
<translation>モデルなし</translation>
</message>
<message>
<source>Photo size</source>
<translation>写真のサイズ</translation>
</message>
<message>
<source>What the model runs on</source>
<translation>モデルを実行する装置</translation>
</message>
<message>
<source>Width × height in pixels</source>
<translation>幅 × 高さ(ピクセル)</translation>
</message>
<message>
<source>Zoom: 100 % shows every pixel of the photo as one of the screen</source>
<translation>ズーム:100 % で写真の1ピクセルが画面の1ピクセルになります</translation>
</message>
<message>
<source>as sRGB</source>
<translation>sRGB として</translation>
</message>
<message>
<source>through the screen’s own profile</source>
<translation>画面のプロファイルを使用</translation>
</message>
<message>
<source>{profile}, {bits} bit</source>
<translation>{profile}、{bits} ビット</translation>
</message>
<message>
<source>{title}: waiting</source>
<translation>{title}:待機中</translation>
</message>
<message>
<source>Changed since it was saved</source>
<translation>保存後に変更あり</translation>
</message>
<message>
<source>Close {title}</source>
<translation>{title} を閉じる</translation>
</message>
<message>
<source>Close {title} (middle click on the tab)</source>
<translation>{title} を閉じる(タブを中クリック)</translation>
</message>
<message>
<source>Earlier tabs</source>
<translation>前のタブ</translation>
</message>
<message>
<source>Later tabs</source>
<translation>次のタブ</translation>
</message>
<message>
<source>Not saved under a name yet</source>
<translation>まだ名前を付けて保存されていません</translation>
</message>
<message>
<source>Open photos: Ctrl+Tab goes to the next one</source>
<translation>開いている写真:Ctrl+Tab で次へ</translation>
</message>
<message>
<source>Show earlier tabs</source>
<translation>前のタブを表示</translation>
</message>
<message>
<source>Show later tabs</source>
<translation>次のタブを表示</translation>
</message>
<message>
<source>Options</source>
<translation>オプション</translation>
</message>
<message>
<source>Click a result to put it into the photo</source>
<translation>結果をクリックすると写真に入ります</translation>
</message>
<message>
<source>Variants</source>
<translation>案</translation>
</message>
<message>
<source>Clean up the whole photo</source>
<translation>写真全体をクリーンアップします</translation>
</message>
<message>
<source>Clean up what is selected</source>
<translation>選択した部分をクリーンアップします</translation>
</message>
<message>
<source>Clean up what you painted or retouched since opening</source>
<translation>開いてから描いたりレタッチした部分をクリーンアップします</translation>
</message>
<message>
<source>My edits</source>
<translation>自分の編集</translation>
</message>
<message>
<source>Selection</source>
<translation>選択範囲</translation>
</message>
<message>
<source>Where: {text}</source>
<translation>場所:{text}</translation>
</message>
<message>
<source>Whole photo</source>
<translation>写真全体</translation>
</message>
<message>
<source>As the system</source>
<translation>システムに合わせる</translation>
</message>
<message>
<source>Automatic takes a graphics card where there is one</source>
<translation>自動では、グラフィックカードがあれば使います</translation>
</message>
<message>
<source>Dark, light, or as the desktop has them</source>
<translation>ダーク、ライト、またはデスクトップに合わせる</translation>
</message>
<message>
<source>Disk for unsaved work</source>
<translation>未保存の作業用ディスク</translation>
</message>
<message>
<source>Files</source>
<translation>ファイル</translation>
</message>
<message>
<source>For JPEG, WebP and AVIF</source>
<translation>JPEG、WebP、AVIF 用</translation>
</message>
<message>
<source>For all open photos together</source>
<translation>開いているすべての写真の合計</translation>
</message>
<message>
<source>For all open photos together; when it is used up, the oldest steps are forgotten. Automatic takes a quarter of the memory, at most 2048 MB</source>
<translation>開いているすべての写真の合計です。使い切ると、古い操作から忘れられます。自動ではメモリの4分の1、最大 2048 MB を使います</translation>
</message>
<message>
<source>History and autosave</source>
<translation>履歴と自動保存</translation>
</message>
<message>
<source>Keep the location</source>
<translation>位置情報を残す</translation>
</message>
<message>
<source>Keep unsaved work safe from crashes</source>
<translation>未保存の作業をクラッシュから守る</translation>
</message>
<message>
<source>Keeps copies of the photos being edited on this computer until they are saved or closed; off deletes them</source>
<translation>編集中の写真のコピーを、保存するか閉じるまでこのコンピューターに残します。オフで削除します</translation>
</message>
<message>
<source>Language</source>
<translation>言語</translation>
</message>
<message>
<source>Let a model for photos go on where a face is larger than what its model makes</source>
<translation>顔がモデルの出力より大きい場合、写真用のモデルに続きを任せます</translation>
</message>
<message>
<source>Let saved photos tell where they were taken, if they did before: GPS, place names</source>
<translation>写真に撮影場所があれば保存後も残します:GPS、地名</translation>
</message>
<message>
<source>Look</source>
<translation>外観</translation>
</message>
<message>
<source>Memory for undo</source>
<translation>元に戻すためのメモリ</translation>
</message>
<message>
<source>Quality when saving</source>
<translation>保存時の品質</translation>
</message>
<message>
<source>Run models on</source>
<translation>モデルの実行先</translation>
</message>
<message>
<source>So much work a crash can cost at most</source>
<translation>クラッシュで失われる作業の最大量</translation>
</message>
<message>
<source>The language of the program; it changes at the next start</source>
<translation>プログラムの言語。次の起動から変わります</translation>
</message>
<message>
<source>Write unsaved work every</source>
<translation>未保存の作業を書き込む間隔</translation>
</message>
<message>
<source>Grey</source>
<translation>グレー</translation>
</message>
<message>
<source>Unnamed profile</source>
<translation>名前のないプロファイル</translation>
</message>
<message>
<source>Unreadable profile</source>
<translation>読み取れないプロファイル</translation>
</message>
<message>
<source>Bringing back {title}</source>
<translation>{title} を復元</translation>
</message>
<message>
<source>Looking for unsaved work</source>
<translation>未保存の作業を探しています</translation>
</message>
<message>
<source>The photo was changed meanwhile: do it again</source>
<translation>その間に写真が変更されました。もう一度行ってください</translation>
</message>
<message>
<source>Badly retouched</source>
<translation>下手なレタッチ</translation>
</message>
<message>
<source>Otters</source>
<translation>カワウソ</translation>
</message>
<message>
<source>Portrait laughing</source>
<translation>笑顔のポートレート</translation>
</message>
<message>
<source>Face {number} of {faces}; again for the next one</source>
<translation>顔 {number}/{faces}。もう一度で次の顔へ</translation>
</message>
<message>
<source>Looking for faces</source>
<translation>顔を探しています</translation>
</message>
<message>
<source>No face was found in this photo; draw around it with the ellipse or the lasso instead.</source>
<translation>この写真に顔は見つかりませんでした。楕円形選択かなげなわで囲んでください。</translation>
</message>
<message>
<source>Feather selection</source>
<translation>選択範囲をぼかす</translation>
</message>
<message>
<source>Grow</source>
<translation>拡張</translation>
</message>
<message>
<source>Grow selection</source>
<translation>選択範囲を拡張</translation>
</message>
<message>
<source>Shrink</source>
<translation>縮小</translation>
</message>
<message>
<source>Shrink selection</source>
<translation>選択範囲を縮小</translation>
</message>
<message>
<source>The edge fades out over so many pixels to either side.</source>
<translation>縁が両側に指定ピクセルかけて薄れます。</translation>
</message>
<message>
<source>The edge moves inwards by so many pixels.</source>
<translation>縁が内側へ指定ピクセル動きます。</translation>
</message>
<message>
<source>The edge moves outwards by so many pixels.</source>
<translation>縁が外側へ指定ピクセル動きます。</translation>
</message>
<message>
<source>Compare with original</source>
<translation>元の写真と比較</translation>
</message>
<message>
<source>No difference to {name} was found; select what you retouched by hand.</source>
<translation>{name} との違いは見つかりませんでした。レタッチした部分を手で選択してください。</translation>
</message>
<message>
<source>Selected where the photo differs from {name}</source>
<translation>{name} と違う部分を選択しました</translation>
</message>
<message>
<source>As the photo</source>
<translation>写真と同じ</translation>
</message>
<message>
<source>Crop</source>
<translation>切り抜き</translation>
</message>
<message>
<source>Crop and straighten</source>
<translation>切り抜きと傾き補正</translation>
</message>
<message>
<source>Drag the part to keep, then Enter; Ctrl and drag along the horizon straightens</source>
<translation>残す部分をドラッグして Enter。Ctrl を押しながら水平線に沿ってドラッグすると傾きを補正します</translation>
</message>
<message>
<source>Enter or a double click crops, Escape gives up</source>
<translation>Enter かダブルクリックで切り抜き、Esc で中止</translation>
</message>
<message>
<source>Free</source>
<translation>自由</translation>
</message>
<message>
<source>Portrait in place of landscape, or back</source>
<translation>横長を縦長に、またはその逆に</translation>
</message>
<message>
<source>Proportions of the part to keep</source>
<translation>残す部分の縦横比</translation>
</message>
<message>
<source>Shape</source>
<translation>比率</translation>
</message>
<message>
<source>Straighten</source>
<translation>傾き補正</translation>
</message>
<message>
<source>Swap sides</source>
<translation>縦横を入れ替え</translation>
</message>
<message>
<source>Turns the photo clockwise under the frame</source>
<translation>枠の下で写真を時計回りに回します</translation>
</message>
<message>
<source>Drag a rectangle around what should be cleaned up</source>
<translation>クリーンアップする部分を長方形で囲みます</translation>
</message>
<message>
<source>Drag an ellipse around what should be cleaned up</source>
<translation>クリーンアップする部分を楕円で囲みます</translation>
</message>
<message>
<source>Ellipse selection</source>
<translation>楕円形選択</translation>
</message>
<message>
<source>Intersect</source>
<translation>共通範囲</translation>
</message>
<message>
<source>Mode</source>
<translation>モード</translation>
</message>
<message>
<source>New</source>
<translation>新規</translation>
</message>
<message>
<source>Rectangle selection</source>
<translation>長方形選択</translation>
</message>
<message>
<source>Replace the selection, add to it (Shift), subtract from it (Alt) or keep what both share (Shift+Alt)</source>
<translation>選択範囲を置き換え、追加(Shift)、一部を除く(Alt)、または共通部分を残す(Shift+Alt)</translation>
</message>
<message>
<source>Subtract</source>
<translation>一部を除く</translation>
</message>
<message>
<source>Drag the square that Clean up works in, or its corners; drag beside it to draw another; arrow keys move it</source>
<translation>クリーンアップが作業する四角やその角をドラッグします。外側をドラッグすると描き直し、矢印キーで動きます</translation>
</message>
<message>
<source>The middle of the working frame has to lie on the photo</source>
<translation>作業枠の中心は写真の上に置いてください</translation>
</message>
<message>
<source>Working frame</source>
<translation>作業枠</translation>
</message>
<message>
<source>Drag the photo around (Space with any tool)</source>
<translation>写真を動かします(どのツールでもスペースで)</translation>
</message>
<message>
<source>Hand</source>
<translation>手のひら</translation>
</message>
<message>
<source>Healing</source>
<translation>修復中</translation>
</message>
<message>
<source>Draw freely around what should be cleaned up</source>
<translation>クリーンアップする部分を自由に囲みます</translation>
</message>
<message>
<source>Lasso selection</source>
<translation>なげなわ選択</translation>
</message>
<message>
<source>Colour {colour}</source>
<translation>色 {colour}</translation>
</message>
<message>
<source>The photo is clear there and has no colour to take</source>
<translation>そこは透明で、色がありません</translation>
</message>
<message>
<source>Blend</source>
<translation>境界</translation>
</message>
<message>
<source>Drag the selection to copy it elsewhere; corners scale, outside turns, Enter applies</source>
<translation>選択範囲をドラッグして別の場所へ写します。角で拡大・縮小、外側で回転、Enter で適用</translation>
</message>
<message>
<source>Enter or a double click applies the patch, Escape drops it</source>
<translation>Enter かダブルクリックでパッチを適用、Esc で破棄</translation>
</message>
<message>
<source>Flip</source>
<translation>反転</translation>
</message>
<message>
<source>Flip the copy: left and right change places</source>
<translation>写しを反転します:左右が入れ替わります</translation>
</message>
<message>
<source>How much the copy covers</source>
<translation>写しがどれだけ覆うか</translation>
</message>
<message>
<source>How the copy meets the photo; Seamless matches light and colour once it is applied</source>
<translation>写しと写真のつなぎ方。「シームレス」は適用時に光と色を合わせます</translation>
</message>
<message>
<source>Opacity</source>
<translation>不透明度</translation>
</message>
<message>
<source>Patch</source>
<translation>パッチ</translation>
</message>
<message>
<source>Press inside the selection and drag to copy it</source>
<translation>選択範囲の中を押してドラッグすると写します</translation>
</message>
<message>
<source>Seamless</source>
<translation>シームレス</translation>
</message>
<message>
<source>Select what you want to copy first, then drag it with Patch</source>
<translation>先に写したい部分を選択し、パッチでドラッグしてください</translation>
</message>
<message>
<source>Soft edge</source>
<translation>ぼかした縁</translation>
</message>
<message>
<source>Width of the soft edge</source>
<translation>ぼかした縁の幅</translation>
</message>
<message>
<source>3 × 3 pixels</source>
<translation>3 × 3 ピクセル</translation>
</message>
<message>
<source>5 × 5 pixels</source>
<translation>5 × 5 ピクセル</translation>
</message>
<message>
<source>Click into the photo to paint with its colour</source>
<translation>写真をクリックして、その色で描きます</translation>
</message>
<message>
<source>How much of the photo the colour is the mean of</source>
<translation>色を平均する範囲の大きさ</translation>
</message>
<message>
<source>One pixel</source>
<translation>1 ピクセル</translation>
</message>
<message>
<source>Pick colour</source>
<translation>スポイト</translation>
</message>
<message>
<source>Sample</source>
<translation>サンプル範囲</translation>
</message>
<message>
<source>A polygon needs three corners; click one more, or Esc gives it up</source>
<translation>多角形には角が3つ必要です。もう1つクリックするか、Esc で中止してください</translation>
</message>
<message>
<source>Click corner after corner; Enter, a double click or the first corner closes it</source>
<translation>角を順にクリックします。Enter、ダブルクリック、または最初の角で閉じます</translation>
</message>
<message>
<source>Polygon selection</source>
<translation>多角形選択</translation>
</message>
<message>
<source>Aligned</source>
<translation>位置を揃える</translation>
</message>
<message>
<source>Alt+click first on the place to copy from</source>
<translation>先に写し元を Alt+クリックしてください</translation>
</message>
<message>
<source>Both</source>
<translation>両方</translation>
</message>
<message>
<source>Clone stamp</source>
<translation>コピースタンプ</translation>
</message>
<message>
<source>Copy one place of the photo onto another; Alt+click sets the source</source>
<translation>写真の一部を別の場所に写します。Alt+クリックで写し元を決めます</translation>
</message>
<message>
<source>Cover a flaw with clean skin or cloth that takes on its light; Alt+click sets the source</source>
<translation>傷を、光がなじむきれいな肌や布で覆います。Alt+クリックで写し元を決めます</translation>
</message>
<message>
<source>Flow</source>
<translation>流量</translation>
</message>
<message>
<source>Hardness</source>
<translation>硬さ</translation>
</message>
<message>
<source>Heal</source>
<translation>修復</translation>
</message>
<message>
<source>How fast a stroke reaches its opacity; less builds up as you rub</source>
<translation>ストロークが不透明度に達する速さ。小さいと、こするほど濃くなります</translation>
</message>
<message>
<source>How much a stroke covers</source>
<translation>ストロークがどれだけ覆うか</translation>
</message>
<message>
<source>How sharp the brush's rim is (Shift+[ and Shift+])</source>
<translation>ブラシの縁の鋭さ(Shift+[ と Shift+])</translation>
</message>
<message>
<source>Ignored</source>
<translation>無視</translation>
</message>
<message>
<source>Keep the distance to the source from stroke to stroke; off, each stroke begins at the source</source>
<translation>ストロークが変わっても写し元との距離を保ちます。オフでは毎回写し元から始まります</translation>
</message>
<message>
<source>Pen</source>
<translation>ペン</translation>
</message>
<message>
<source>Source set; now paint where it should go</source>
<translation>写し元を決めました。写したい場所に描いてください</translation>
</message>
<message>
<source>What pressing a pen harder changes</source>
<translation>ペンを強く押すと変わるもの</translation>
</message>
<message>
<source>Width of the brush ([ and ])</source>
<translation>ブラシの幅([ と ])</translation>
</message>
<message>
<source>Blur</source>
<translation>ぼかし</translation>
</message>
<message>
<source>Blur and sharpen</source>
<translation>ぼかしとシャープ</translation>
</message>
<message>
<source>Bring back the photo as it was opened</source>
<translation>開いたときの写真に戻します</translation>
</message>
<message>
<source>Brush selection</source>
<translation>選択ブラシ</translation>
</message>
<message>
<source>Burn</source>
<translation>焼き込み</translation>
</message>
<message>
<source>Do</source>
<translation>動作</translation>
</message>
<message>
<source>Dodge</source>
<translation>覆い焼き</translation>
</message>
<message>
<source>Dodge and burn</source>
<translation>覆い焼きと焼き込み</translation>
</message>
<message>
<source>Drag colour along, like a finger in wet paint</source>
<translation>濡れた絵の具を指でこするように色を引きずります</translation>
</message>
<message>
<source>Erase to original</source>
<translation>元の写真へ消去</translation>
</message>
<message>
<source>Highlights</source>
<translation>ハイライト</translation>
</message>
<message>
<source>How far the colour is dragged along</source>
<translation>色をどこまで引きずるか</translation>
</message>
<message>
<source>How large the detail is that goes or comes</source>
<translation>消える、または際立つ細部の大きさ</translation>
</message>
<message>
<source>How much it is blurred or sharpened</source>
<translation>ぼかしやシャープの強さ</translation>
</message>
<message>
<source>How much lighter or darker</source>
<translation>どれだけ明るく、または暗くするか</translation>
</message>
<message>
<source>Lighten or darken places, and keep their colour</source>
<translation>色を保ったまま、部分的に明るくまたは暗くします</translation>
</message>
<message>
<source>Make places softer or crisper</source>
<translation>部分的に柔らかく、またははっきりさせます</translation>
</message>
<message>
<source>Midtones</source>
<translation>中間調</translation>
</message>
<message>
<source>Paint</source>
<translation>ペイント</translation>
</message>
<message>
<source>Paint more selection, take away from it (Alt) or keep only what is painted over (Shift+Alt)</source>
<translation>塗って選択を増やす、減らす(Alt)、または塗った部分だけ残す(Shift+Alt)</translation>
</message>
<message>
<source>Paint over what should be cleaned up</source>
<translation>クリーンアップする部分を塗ります</translation>
</message>
<message>
<source>Paint with a colour; Alt+click takes it from the photo</source>
<translation>色で描きます。Alt+クリックで写真から色を取ります</translation>
</message>
<message>
<source>Radius</source>
<translation>半径</translation>
</message>
<message>
<source>Range</source>
<translation>範囲</translation>
</message>
<message>
<source>Shadows</source>
<translation>シャドウ</translation>
</message>
<message>
<source>Sharpen</source>
<translation>シャープ</translation>
</message>
<message>
<source>Smudge</source>
<translation>指先</translation>
</message>
<message>
<source>Whether the brush blurs or sharpens (Alt does the other)</source>
<translation>ブラシがぼかすか、シャープにするか(Alt で逆)</translation>
</message>
<message>
<source>Whether the brush lightens or darkens (Alt does the other)</source>
<translation>ブラシが明るくするか、暗くするか(Alt で逆)</translation>
</message>
<message>
<source>Which tones change most</source>
<translation>最も変わる明るさの範囲</translation>
</message>
<message>
<source>{tool} stays inside the selection; Ctrl+D deselects</source>
<translation>{tool}は選択範囲の中だけに働きます。Ctrl+D で選択を解除します</translation>
</message>
<message>
<source>Click a colour to select what looks like it</source>
<translation>色をクリックすると、似た部分を選択します</translation>
</message>
<message>
<source>Connected only</source>
<translation>隣接のみ</translation>
</message>
<message>
<source>How different a colour may be</source>
<translation>どれだけ違う色まで含めるか</translation>
</message>
<message>
<source>Magic wand</source>
<translation>自動選択</translation>
</message>
<message>
<source>Select only what is connected to the place you click</source>
<translation>クリックした場所とつながった部分だけを選択します</translation>
</message>
<message>
<source>Tolerance</source>
<translation>許容値</translation>
</message>
<message>
<source>Enlarge</source>
<translation>拡大</translation>
</message>
<message>
<source>How much each stroke does</source>
<translation>各ストロークの効き具合</translation>
</message>
<message>
<source>Push</source>
<translation>押す</translation>
</message>
<message>
<source>Push, enlarge, shrink or turn parts of the photo; Alt does the opposite</source>
<translation>写真の一部を押す、拡大、縮小、または回します。Alt で逆になります</translation>
</message>
<message>
<source>Restore</source>
<translation>復元</translation>
</message>
<message>
<source>Swirl left</source>
<translation>左に渦</translation>
</message>
<message>
<source>Swirl right</source>
<translation>右に渦</translation>
</message>
<message>
<source>Warp</source>
<translation>ゆがみ</translation>
</message>
<message>
<source>What the brush does: one press acts once, dragging goes on</source>
<translation>ブラシの動作:一度押すと一回、ドラッグすると続けて働きます</translation>
</message>
<message>
<source>Show the folder that is in work</source>
<translation>処理中のフォルダーを表示</translation>
</message>
<message>
<source>The folder “{name}” was not finished.</source>
<translation>フォルダー「{name}」は終わっていません。</translation>
</message>
<message>
<source>The folder “{name}” was not finished: {done} of {total} photos.</source>
<translation>フォルダー「{name}」は終わっていません：{total} 枚中 {done} 枚。</translation>
</message>
<message>
<source>{name}: held up</source>
<translation>{name}：停止中</translation>
</message>
<message>
<source>{name}: paused</source>
<translation>{name}：一時停止中</translation>
</message>
<message>
<source>“{name}” is finished: {words}</source>
<translation>「{name}」が終わりました：{words}</translation>
</message>
</context>
</TS>
