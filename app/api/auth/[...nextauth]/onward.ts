const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The step between us and the outside provider: it goes on by itself, and has a link for browsers that do not. */
export const onward = (location: string, name: string) =>
  `<!doctype html><html lang="fr-BE"><head><meta charset="utf-8"><title>Continuer</title><meta name="robots" content="noindex">` +
  `<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="0;url=${escaped(location)}"></head>` +
  `<body><main><p><a href="${escaped(location)}">Continuer vers ${escaped(name)}</a></p></main></body></html>`;
