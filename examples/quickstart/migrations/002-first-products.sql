INSERT INTO products (sku, name, price_cents, stock) VALUES
  ('tea-green', 'Green tea, 100 g', 690, 120),
  ('tea-black', 'Black tea, 100 g', 540, 200),
  ('pot-clay', 'Clay teapot', 3900, 15);
