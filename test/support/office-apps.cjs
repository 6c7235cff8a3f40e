/**
 * The names of Office's programs, all that office-addin-mock needs of office-addin-manifest. The whole of that package
 * brings modules that Jest cannot load.
 */
exports.OfficeApp = {
  Excel: 'excel',
  OneNote: 'onenote',
  Outlook: 'outlook',
  PowerPoint: 'powerpoint',
  Project: 'project',
  Word: 'word',
};
