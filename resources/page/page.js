"use strict";
const field = document.querySelector("input");
field.hidden = false;
field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const paper of document.querySelectorAll("article")) {
    const text = paper.textContent.toLowerCase();
    paper.hidden = !words.every((word) => text.includes(word));
  }
});
