/** The path that the course stands under, such as "/" or "/college/care/". */
export const scope: string = document.body.dataset['base'] ?? '/';
