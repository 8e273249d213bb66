// Style sheets are imported for the build alone: nothing of ours asks one for a class name.
module.exports = {};
