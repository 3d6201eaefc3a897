import media from '../../components/reader/media/media.css?inline';
import reader from '../../components/reader/reader.css?inline';
import settings from '../../components/settings/settings.css?inline';

export default reader + media + settings;
