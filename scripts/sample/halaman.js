// What such pages do: lock the scrolling behind an interstitial, load pictures late, and push more advertising in.
document.body.classList.add('terkunci');
for (const button of document.querySelectorAll('.tutup')) {
  button.addEventListener('click', () => {
    button.closest('.lapis, .iklan-bawah, .dialog-bagikan, .masuk-dulu').style.display = 'none';
    document.body.classList.remove('terkunci');
  });
}
for (const button of document.querySelectorAll('.bagikan__salin')) {
  button.addEventListener('click', () => {
    document.querySelector('.dialog-bagikan').style.display = 'block';
  });
}
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) target.src = target.dataset.src;
});
for (const picture of document.querySelectorAll('img.lazy')) seen.observe(picture);

const late = document.createElement('div');
late.className = 'slot-iklan';
late.innerHTML = '<span>IKLAN</span><a href="http://ads.iklanloka.co.id/klik">Pinjaman cepat cair tanpa ribet, klik di sini</a>';
document.querySelectorAll('.artikel__isi > p')[3].after(late);
