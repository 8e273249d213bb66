// NutUI's whole build names its animation player, which wants a canvas; our screens never play one.
module.exports = {};
