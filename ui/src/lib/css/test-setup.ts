import './index.css';

// Components are tested in the frame's own conditions: French, one root.
document.documentElement.lang = 'fr';
