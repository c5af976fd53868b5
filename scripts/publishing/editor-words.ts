// What Sveltia says in English alone where an author of ours meets it: its own translations come later.

type Words = Readonly<Record<string, string>>;

/** By its own keys, a dot for each level. */
export const missingWords: Readonly<Record<"fr" | "ar", Words>> = {
  fr: {
    select_item: "Sélectionner {$name}",
    folders: "Dossiers",
    more_folders: "Autres dossiers",
    file_unavailable: "Indisponible",
    file_unavailable_description:
      "Ce fichier n’a pas pu être chargé. Il a peut-être été déplacé ou supprimé.",
    back_to_parent_folder: "Retour au dossier parent",
    replace_file: "Remplacer le fichier",
    replace_image: "Remplacer l’image",
    remove_file: "Retirer le fichier",
    remove_image: "Retirer l’image",
    show_errors: "Voir les erreurs",
    folder_path: "Chemin du dossier",
    folder_contents: "Contenu",
    list_item_options: "Options de l’élément",
    "entry_sidebar.slug.title": "Nom du fichier",
    "entry_sidebar.slug.generated_on_save":
      "Le nom du fichier est fait à l’enregistrement, d’après le contenu.",
    "entry_sidebar.slug.unavailable": "Cet élément n’a pas de nom de fichier.",
    "save_conflict.title": "Élément modifié par quelqu’un d’autre",
    "save_conflict.modified_by":
      "{$name} a modifié cet élément le {$date}, après que vous l’avez ouvert.",
    "save_conflict.modified":
      "Cet élément a été modifié dans le dépôt après que vous l’avez ouvert.",
    "save_conflict.deleted": "Cet élément a été supprimé du dépôt après que vous l’avez ouvert.",
    "save_conflict.overwrite_warning":
      "Si vous enregistrez maintenant, ces modifications seront perdues.",
    "save_conflict.recreate_warning": "Si vous enregistrez maintenant, l’élément sera recréé.",
    "save_conflict.save_anyway": "Enregistrer quand même",
    "save_conflict.branch_moved":
      "Quelqu’un d’autre a modifié le dépôt pendant l’enregistrement. Veuillez réessayer.",
    "remote_change.reload_entry": "Recharger l’élément",
    "remote_change.confirm_reloading_entry":
      "Recharger l’élément ? Vos modifications non enregistrées seront perdues.",
  },
  ar: {
    select_item: "تحديد {$name}",
    folders: "المجلدات",
    more_folders: "مجلدات أخرى",
    file_unavailable: "غير متاح",
    file_unavailable_description: "تعذر تحميل هذا الملف. ربما نُقل أو حُذف.",
    back_to_parent_folder: "العودة إلى المجلد الأعلى",
    replace_file: "استبدال الملف",
    replace_image: "استبدال الصورة",
    remove_file: "إزالة الملف",
    remove_image: "إزالة الصورة",
    show_errors: "عرض الأخطاء",
    folder_path: "مسار المجلد",
    folder_contents: "المحتوى",
    list_item_options: "خيارات العنصر",
    "entry_sidebar.slug.title": "اسم الملف",
    "entry_sidebar.slug.generated_on_save": "يُصنع اسم الملف من المحتوى عند الحفظ.",
    "entry_sidebar.slug.unavailable": "ليس لهذا العنصر اسم ملف.",
    "save_conflict.title": "عدّل شخص آخر هذا العنصر",
    "save_conflict.modified_by": "عدّل {$name} هذا العنصر في {$date} بعد أن فتحته.",
    "save_conflict.modified": "عُدّل هذا العنصر في المستودع بعد أن فتحته.",
    "save_conflict.deleted": "حُذف هذا العنصر من المستودع بعد أن فتحته.",
    "save_conflict.overwrite_warning": "إذا حفظت الآن ضاعت تلك التعديلات.",
    "save_conflict.recreate_warning": "إذا حفظت الآن أُنشئ العنصر من جديد.",
    "save_conflict.save_anyway": "الحفظ رغم ذلك",
    "save_conflict.branch_moved": "عدّل شخص آخر المستودع أثناء الحفظ. أعد المحاولة.",
    "remote_change.reload_entry": "إعادة تحميل العنصر",
    "_sui.text_editor.heading_1": "عنوان 1",
    "remote_change.confirm_reloading_entry":
      "هل تعيد تحميل العنصر؟ ستضيع التعديلات التي لم تحفظها.",
  },
};

interface Locale {
  [key: string]: string | Locale;
}

/** A program's words with those that it lacks; its own stay. */
export function completeWords(words: Locale, missing: Readonly<Record<string, string>>): Locale {
  for (const [path, text] of Object.entries(missing)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    let level = words;
    for (const key of keys) {
      const inner = level[key] ?? {};
      if (typeof inner === "string") break;
      level[key] = inner;
      level = inner;
    }
    level[last] ??= text;
  }
  return words;
}
