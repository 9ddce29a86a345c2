"""Whether a text is English."""

import pytest

from helpers.article.language import tell_language
from helpers.article.model import Article
from helpers.article.parse import parse_article

# fmt: off
OTHERS = [
    ("French", "Le maire a dit lundi que plus de 300 personnes ont "
     "quitté la ville et qu’il n’y a pas de blessés dans les maisons. "),
    ("German", "Der Bürgermeister sagte am Montag, dass mehr als 300 "
     "Menschen die Stadt verlassen haben und nicht verletzt sind. "),
    ("Spanish", "El alcalde dijo el lunes que más de 300 personas han "
     "salido de la ciudad, pero que no hay heridos en las casas. "),
    ("Italian", "Il sindaco ha detto che più di 300 persone sono uscite "
     "dalla città, ma che non ci sono feriti nelle case del porto. "),
    ("Portuguese", "O prefeito disse que mais de 300 pessoas já saíram "
     "da cidade, mas que não há feridos nas casas do porto. "),
    ("Dutch", "De burgemeester zei maandag dat meer dan 300 mensen de "
     "stad hebben verlaten en dat er niet één gewond is in de haven. "),
    ("Swedish", "Borgmästaren sade att mer än 300 personer har lämnat "
     "staden och att det inte är någon som är skadad i hamnen. "),
    ("Polish", "Burmistrz powiedział, że ponad 300 osób jest już "
     "poza miastem i że nie ma rannych w porcie ani na statkach. "),
    ("", "Мэр сказал в понедельник, что более 300 человек "
     "покинули город и что никто не пострадал в порту. "),
    ("", "市长周一表示，超过三百人离开了这座城市，港口没有人受伤，房屋被洪水冲毁，需要重建。"),
    ("", "قال رئيس البلدية يوم الاثنين إن أكثر من "
     "ثلاثمائة شخص غادروا المدينة ولم يصب أحد في الميناء. "),
]
# fmt: on


@pytest.mark.parametrize(("language", "sentence"), OTHERS)
def test_another_language_is_told(language: str, sentence: str) -> None:
    warning = tell_language(parse_article(sentence * 3))
    assert "not English" in warning
    assert language in warning
    assert "\n" not in warning


ENGLISH = [
    "It rained.",
    "40 boats sank. 12 boats did not.",
    "The mayor said on Monday that more than 300 people had left the city. No one was hurt. " * 3,
    "MORE THAN 300 PEOPLE HAD LEFT THE CITY, THE MAYOR SAID ON MONDAY, AND NO ONE WAS HURT. " * 3,
    "Juan Pérez of Las Palmas told El País that the La Niña years of the past were the worst. " * 3,
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_not(text: str) -> None:
    assert tell_language(parse_article(text)) == ""


def test_the_articles_of_the_project_are_english(volunteers: Article) -> None:
    assert tell_language(volunteers) == ""
