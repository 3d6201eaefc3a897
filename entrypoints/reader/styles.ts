import around from '../../components/reader/around.css?inline';
import article from '../../components/reader/article.css?inline';
import media from '../../components/reader/media/media.css?inline';
import medium from '../../components/reader/medium.css?inline';
import parts from '../../components/reader/parts.css?inline';
import reader from '../../components/reader/reader.css?inline';
import settings from '../../components/settings/settings.css?inline';

/** In this order: of two rules of one weight the later holds. */
export default reader + article + around + parts + medium + media + settings;
