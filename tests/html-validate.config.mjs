import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Preact writes <input/>.
    'void-style': 'off',
    // Safari forgets lists without bullets and tables that are laid out anew, unless their roles are written out.
    'no-redundant-role': 'off',
    // The facets and the settings act at each change; a button to send them would do nothing.
    'wcag/h32': 'off',
    // The names of Acts and reports are as long as they are.
    'long-title': 'off',
    // The checkboxes of one question share a name, as radios do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
});
