import reader from '../../components/reader/reader.css?inline';
import settings from '../../components/settings/settings.css?inline';

export default reader + settings;
