/** Puts one letter on paper and nothing else: the page around it is hidden while it is printed (playbook.css). */
export function printLetter(text: string): void {
  const paper = document.createElement("pre");
  paper.className = "letter-print";
  paper.textContent = text;
  document.body.append(paper);
  window.addEventListener("afterprint", () => paper.remove(), { once: true });
  window.print();
}
